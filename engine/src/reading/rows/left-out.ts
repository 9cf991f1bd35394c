// Names the rows that are no schools, one finding a kind; what may be a school after all is a warning.
import type { DiagnosticCode } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { cellOf, rowNumberOf } from "../cells/index.js";
import type { LeftOutRow } from "../headers/index.js";
import type { ClassifiedRow, RowKind } from "./row-kinds.js";

/** So many rows of a kind are named; the others are counted. */
const maxNamed = 8;

/** Kinds that are named; notes and headings need no word, and a row without a name is reported at its cell. */
const reported = [
  "total",
  "subtotal",
  "statistic",
  "standard",
  "otherCount",
  "otherPeriod",
  "example",
  "repeatedHeader",
] as const satisfies readonly RowKind[];

/**
 * The rows that are no schools, as a reading lists them (未计入的行).
 *
 * Rule: every kind but `school`, with what the row is called. Units: `row` counted from 1, as the sheet shows it.
 * Blank: a row without a label has an empty one; blank rows were never classified. None: an empty list where all are schools.
 * Errors: none thrown. Source: ours: what was not counted is there to be seen.
 *
 * @example
 * leftOutRows({ sheet: "1", rows: [] }, [{ row: 3, kind: "total", label: "合计" }]) // => [{ row: 4, kind: "total", label: "合计" }]
 */
export const leftOutRows = (grid: Grid, rows: readonly ClassifiedRow[]): readonly LeftOutRow[] =>
  rows.flatMap(({ row, kind, label, statistic }) =>
    kind === "school"
      ? []
      : [{ row: rowNumberOf(grid, row), kind, label, ...(statistic !== undefined && { statistic }) }],
  );

/**
 * Reports the rows that are no schools (说明未计入的行), one finding a kind.
 *
 * Rule: rows of which something is known as notes, doubtful and computed ones as warnings; notes and headings need no word. `name` is the
 * column that the finding points at. Units: rows as the sheet shows them; eight a kind are named, all are counted, labels up to 24 signs.
 * Zero: a kind without rows is not reported. Missing: without a column of names (-1) the first is pointed at. None: nothing is added where
 * all are schools. Errors: none thrown; it adds to `findings`. Source: ours; a row that is not counted must not vanish unseen.
 *
 * @example
 * const findings = collectFindings();
 * reportLeftOut({ sheet: "1", rows: [] }, [{ row: 3, kind: "total", label: "合计" }], 0, findings);
 * findings.all().map(({ code, where, params }) => [code, where.cell, params.count]) // => [["rowsLeftOut.total", "A4", 1]]
 */
export function reportLeftOut(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  name: number,
  findings: Findings,
  kinds: readonly (typeof reported)[number][] = reported,
): void {
  const report = (code: DiagnosticCode, own: readonly ClassifiedRow[], make: typeof noteAt): void => {
    const [first] = own;
    if (first === undefined) return;
    const labels = own.slice(0, maxNamed).map(({ row, label }) => `${label.slice(0, 24)}（${rowNumberOf(grid, row)}）`);
    findings.add(make(code, cellOf(grid, first.row, Math.max(0, name)), { count: own.length, labels }));
  };
  const others = rows.filter(({ kind }) => kind !== "school");
  for (const kind of kinds)
    report(
      `rowsLeftOut.${kind}`,
      others.filter((each) => each.kind === kind),
      noteAt,
    );
  const doubtful = others.filter(({ kind, schoolLike }) => kind === "doubtful" && schoolLike !== true);
  report(
    "rowsLeftOut.schoolLike",
    others.filter(({ schoolLike }) => schoolLike === true),
    warningAt,
  );
  report(
    "rowsLeftOut.doubtful",
    doubtful.filter(({ statistic }) => statistic === undefined),
    warningAt,
  );
  report(
    "rowsLeftOut.computed",
    doubtful.filter(({ statistic }) => statistic !== undefined),
    warningAt,
  );
}
