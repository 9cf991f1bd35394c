// A row of a table whose name opens to its reason below it, as wide as the table.
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

interface Props {
  readonly label: string;
  /** What stands in the columns after the name: figures as texts. */
  readonly values: readonly string[];
  /** A last cell of another look. */
  readonly last?: ReactNode;
  /** Asked for only while it is open. */
  readonly reason: () => ReactNode;
}

/** The row, and below it the reason once it is opened. */
export function ReasonRow({ label, values, last, reason }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr data-row={label}>
        <th scope="row" className={styles.plainHead}>
          <Link
            as="button"
            inline
            aria-expanded={open}
            title={say("whyOf", { what: label })}
            onClick={() => setOpen(!open)}
          >
            {label}
          </Link>
        </th>
        {values.map((value, position) => (
          <td key={position} className={styles.number}>
            {value}
          </td>
        ))}
        {last}
      </tr>
      {open && (
        <tr>
          <td colSpan={values.length + (last === undefined ? 1 : 2)}>
            <div className={styles.reason} role="note">
              {reason()}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
