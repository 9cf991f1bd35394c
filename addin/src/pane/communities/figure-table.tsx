// A table of this part: a name that opens to its reason, figures on the right.
import type { ReactNode } from "react";
import { usePaneStyles } from "../shared/styles.js";

interface Props {
  readonly label: string;
  /** The heading of the names, then those of the figures. */
  readonly headings: readonly string[];
  /** Heading of a last column that holds a word. */
  readonly last?: string;
  readonly children: ReactNode;
}

/** The table around its rows. */
export function FigureTable({ label, headings: [name, ...figures], last, children }: Props) {
  const styles = usePaneStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {figures.map((each) => (
            <th key={each} scope="col" className={styles.number} style={{ whiteSpace: "normal" }}>
              {each}
            </th>
          ))}
          {last !== undefined && <th scope="col">{last}</th>}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
