// The figures of one table that a rubric scores: which of its rows are scored, and each input of these.
import type { InputColumn, Rubric, ScoreData } from "../../rubrics/index.js";
import type { Findings } from "../cells/index.js";
import { noteAt } from "../../diagnostics/index.js";
import { cellMarks, cellOf, cellsWithMerged, cleanName, sheetOf, textOf } from "../cells/index.js";
import type { ClassifiedRow } from "../rows/index.js";
import { classifyRows, isMarkedExample, reportLeftOut } from "../rows/index.js";
import { readScoreInput } from "./read-score-input.js";
import type { FoundScores } from "./score-columns.js";

/** What is known of a table's rows beside the table. */
interface UnitsKnown {
  /** The table is of one county: a row of totals is its own, where there is no other row. */
  readonly ofOne?: boolean;
  /** Schools by name, as a list of communities has them: such a row is one, though its name or figures look like a statistic's. */
  readonly schools?: ReadonlySet<string>;
}

/** The rows that are scored. */
export function unitsOf(
  { grid, header, columns, beside, name, rows }: FoundScores,
  findings: Findings,
  { ofOne = false, schools: known = new Set() }: UnitsKnown = {},
): readonly ClassifiedRow[] {
  const figures = [...columns.map(({ position }) => position), ...beside];
  const nameAt = cellsWithMerged(grid, name, header.bottom + 1, lastRow({ header, rows }));
  const classified = classifyRows(grid, rows, { name, code: -1, figures, header: header.nameRows }, nameAt);
  const schools = classified.filter(({ kind, label }) => kind === "school" || known.has(label));
  const units = schools.length > 0 ? schools : maskedUnits(grid, classified, name, findings);
  const totals = ofOne && units.length === 0 ? classified.filter(({ kind }) => kind === "total") : [];
  reportLeftOut(
    grid,
    classified.filter((row) => !totals.includes(row) && !units.includes(row)),
    name,
    findings,
  );
  return totals.length > 0 ? totals : units;
}

/** The one row of a table whose school's name was made unknown (xx中心小学): nothing else is there to be scored. Said, for it may be an example. */
function maskedUnits(
  grid: FoundScores["grid"],
  rows: readonly ClassifiedRow[],
  name: number,
  findings: Findings,
): readonly ClassifiedRow[] {
  const [only, another] = rows.filter(({ kind, row }) => kind === "example" && !isMarkedExample(grid.rows[row] ?? []));
  if (only === undefined || another !== undefined) return [];
  findings.add(noteAt("scoreNamesMasked", cellOf(grid, only.row, name), { name: only.label }));
  return [only];
}

/** Reads every input of these rows. */
export function dataOfTable(
  { grid, header, columns, beside, community, rows }: FoundScores,
  units: readonly ClassifiedRow[],
  rubric: Rubric,
  findings: Findings,
): ScoreData {
  const marks = cellMarks(
    grid,
    units.map(({ row }) => row),
    [...columns.map(({ position }) => position), ...beside],
  );
  const inputs: Record<string, InputColumn> = {};
  for (const column of columns) {
    const input = rubric.inputs.find(({ id }) => id === column.input)!;
    const places = units.map(({ row }) => ({ grid, row, column: column.position }));
    inputs[input.id] = readScoreInput(places, column, input, () => marks, findings);
  }
  const communityAt = cellsWithMerged(grid, community, header.bottom + 1, lastRow({ header, rows }));
  return {
    names: units.map(({ label }) => label),
    inputs,
    ...(community >= 0 && { communities: units.map(({ row }) => cleanName(textOf(communityAt(row))) || null) }),
    where: sheetOf(grid),
  };
}

const lastRow = ({ header, rows }: Pick<FoundScores, "header" | "rows">): number => rows.at(-1)?.row ?? header.bottom;
