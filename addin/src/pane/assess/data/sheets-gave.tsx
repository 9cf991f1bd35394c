// What each sheet gave: how many schools of which kind, and which rows its tables were taken from.
import type { Submission } from "@junheng/engine/reading/forms";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import type { SheetGave } from "./schools-by-sheet.js";
import { schoolsBySheet } from "./schools-by-sheet.js";
import { useSchoolCounts } from "./use-school-counts.js";

/** A line for each sheet, and folded below it the tables with their rows. */
export function SheetsGave({ reading }: { readonly reading: Submission }) {
  const say = useWords();
  const styles = usePaneStyles();
  const words = useSheetWords();
  const { tables } = reading;
  return (
    <>
      <ul className={styles.lines} aria-label={say("sheetsGave")}>
        {schoolsBySheet(reading).map((each) => (
          <li key={`${each.file ?? ""}/${each.sheet}`}>{words(each)}</li>
        ))}
      </ul>
      {tables.length > 0 && (
        <details className={styles.details}>
          <summary>{say("tablesRead", { count: tables.length })}</summary>
          {tables.map((table, position) => (
            <p key={position} className={styles.quiet}>
              {say("tableRead", {
                sheet: table.sheet,
                schools: table.schoolRows.length,
                header: span(table.headerRows),
                totals: table.totalRows.length,
                notes: table.noteRows.length,
              })}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** A sheet's line: 小学表：45 所小学. */
function useSheetWords(): (gave: SheetGave) => string {
  const say = useWords();
  const counted = useSchoolCounts();
  return ({ file, sheet, counts }) => {
    const name = file === undefined ? sheet : `${file} ${sheet}`;
    return counts.length === 0
      ? say("sheetGaveNone", { sheet: name })
      : say("sheetGave", { sheet: name, schools: counts.map(counted) });
  };
}

/** Rows in words: 4, or 3–4. */
const span = (rows: readonly number[]): string => {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined ? "—" : first === last ? String(first) : `${first}–${last}`;
};
