// A result sheet seen in the pane: the notes above its headings as sentences, then its table.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { formatDecimal } from "@junheng/engine/statistics";
import { useGrowing } from "./long-list.js";
import { usePaneStyles } from "./styles.js";

/** The view; of a table that holds nothing its sentences alone. */
export function SheetView({ sheet: { name, rows } }: { readonly sheet: ResultSheet }) {
  const styles = usePaneStyles();
  const headings = rows.findIndex(([first]) => first?.style === "header");
  const notes = rows.slice(0, headings).flatMap(([first]) => (first?.style === "note" ? [first.value] : []));
  const lines = rows.slice(headings + 1).filter(([first]) => first?.style !== "note");
  const { shown, rest } = useGrowing(lines.length);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      {lines.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
          <table className={styles.table} aria-label={name}>
            <thead>
              <tr>
                {rows[headings]?.map((cell, column) => (
                  <th key={column} scope="col" className={classOf(lines[0]?.[column], styles)}>
                    {textOf(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, shown).map((cells, line) => (
                <tr key={line}>
                  {cells.map((cell, column) => (
                    <td key={column} className={classOf(cell, styles)}>
                      {textOf(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest}
    </>
  );
}

const classOf = (cell: SheetCell | null | undefined, { number }: ReturnType<typeof usePaneStyles>): string =>
  cell?.style === "number" ? number : "";

/** As the sheet shows it: a number with the decimals of its format. */
const textOf = (cell: SheetCell | null): string => {
  const value = cell?.value ?? "";
  return typeof value === "number" ? formatDecimal(value, cell?.format?.split(".")[1]?.length ?? 0) : value;
};
