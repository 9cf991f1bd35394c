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

/** The rows that are no schools. */
export const leftOutRows = (grid: Grid, rows: readonly ClassifiedRow[]): readonly LeftOutRow[] =>
  rows.flatMap(({ row, kind, label, statistic }) =>
    kind === "school"
      ? []
      : [{ row: rowNumberOf(grid, row), kind, label, ...(statistic !== undefined && { statistic }) }],
  );

/** Reports them: rows of which something is known as notes, the doubtful ones as warnings. */
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
