// A sheet of figures to what a rubric scores: a school a row, an input a column, every cell remembered.
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../diagnostics/index.js";
import type { InputColumn, Rubric, RubricInput, ScoreData } from "../rubrics/index.js";
import { cellStates } from "../rubrics/index.js";
import { cellOf, sheetOf } from "./address.js";
import { classifyRows } from "./classify-rows.js";
import type { Findings } from "./findings.js";
import { collectFindings } from "./findings.js";
import type { Grid } from "./grid.js";
import { cellsWithMerged } from "./merged-cells.js";
import type { ScoreCell } from "./read-score-cell.js";
import { readScoreCell } from "./read-score-cell.js";
import type { FoundScores, ScoreColumn } from "./score-columns.js";
import { findScores } from "./score-columns.js";
import { cleanName, textOf } from "./text.js";

/** The figures, how the columns were understood, and every doubt. */
export interface ScoresReading {
  readonly data: ScoreData | null;
  readonly columns: readonly ScoreColumn[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the figures of a rubric's inputs from the sheet that has the most of them (读取评分数据).
 *
 * Columns are found by the titles, headers and ids of the inputs; rows of totals and averages are not read. Percentages are read
 * as 96.4 whether they are written 96.4, 96.4％ or 0.964 shown as such; a column of shares of 1 is taken as percentages, and said
 * so. A figure in another unit, out of its range or not readable is refused and named; an input without a column is missing in
 * every row, and named.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * readScores([{ sheet: "1", rows: [["学校名称", "rate"], ["一小", "９６.4"]] }], rubric).data.inputs.rate.cells // => ["B2"]
 */
export function readScores(grids: readonly Grid[], rubric: Rubric): ScoresReading {
  const found = grids.filter(({ ours }) => ours !== true).flatMap((grid) => findScores(grid, rubric) ?? []);
  if (found.length === 0) {
    const inputs = rubric.inputs.slice(0, 8).map(({ title }) => title["zh-CN"]);
    return {
      data: null,
      columns: [],
      diagnostics: [errorAt("scoresNotFound", {}, { inputs, count: rubric.inputs.length })],
    };
  }
  const best = found.reduce((most, each) => (each.columns.length > most.columns.length ? each : most));
  const findings = collectFindings();
  const data = dataOf(best, rubric, findings);
  return { data, columns: best.columns, diagnostics: [...lacking(best, rubric), ...findings.all()] };
}

function lacking({ grid, columns }: FoundScores, rubric: Rubric): readonly Diagnostic[] {
  const there = new Set(columns.map(({ input }) => input));
  const names = rubric.inputs.filter(({ id }) => !there.has(id)).map(({ title }) => title);
  if (names.length === 0) return [];
  return [
    warningAt("scoreInputsLacking", sheetOf(grid), {
      count: names.length,
      inputs: names.map((name) => name["zh-CN"]),
      inputsEn: names.map((name) => name.en),
    }),
  ];
}

function dataOf(
  { grid, header, columns, name, community, rows }: FoundScores,
  rubric: Rubric,
  findings: Findings,
): ScoreData {
  const last = rows.at(-1)?.row ?? header.bottom;
  const nameAt = cellsWithMerged(grid, name, header.bottom + 1, last);
  const figures = columns.map(({ position }) => position);
  const units = classifyRows(grid, rows, { name, code: -1, figures }, nameAt).filter(({ kind }) => kind === "school");
  const inputs: Record<string, InputColumn> = {};
  for (const column of columns) {
    const input = rubric.inputs.find(({ id }) => id === column.input)!;
    const own = units.map(({ row }) => row);
    inputs[input.id] = columnOfInput(grid, own, column, input, findings);
  }
  const communityAt = cellsWithMerged(grid, community, header.bottom + 1, last);
  return {
    names: units.map(({ label }) => label),
    inputs,
    ...(community >= 0 && { communities: units.map(({ row }) => cleanName(textOf(communityAt(row))) || null) }),
    where: sheetOf(grid),
  };
}

function columnOfInput(
  grid: Grid,
  rows: readonly number[],
  { position, header }: ScoreColumn,
  input: RubricInput,
  findings: Findings,
): InputColumn {
  const percents = new Set(grid.percentCells ?? []);
  const read = rows.map((row) =>
    readScoreCell(grid.rows[row]?.[position] ?? null, input, percents.has(`${row},${position}`)),
  );
  const wheres = rows.map((row) => cellOf(grid, row, position));
  read.forEach(({ problem }, k) => {
    if (problem === undefined) return;
    const [least, most] = input.range ?? [null, null];
    const params = {
      header,
      text: textOf(grid.rows[rows[k]!]?.[position]),
      unit: input.unit?.["zh-CN"] ?? "",
      least: least ?? "",
      most: most ?? "",
    };
    findings.add(errorAt(problem, wheres[k]!, params));
  });
  const scale = sharesOfOne(grid, rows, position, input, read) ? 100 : 1;
  if (scale !== 1) findings.add(noteAt("scoreSharesAsPercent", wheres[0]!, { header }));
  return {
    numbers: Float64Array.from(read, ({ number }) => (scale === 1 ? number : Number((number * scale).toPrecision(15)))),
    states: Uint8Array.from(read, ({ state }) => state),
    texts: read.map(({ text }) => text),
    cells: wheres.map(({ cell }) => cell ?? null),
  };
}

/** A column of percentages written as shares: none above 1, one below a half, none with its sign. */
function sharesOfOne(
  grid: Grid,
  rows: readonly number[],
  position: number,
  { kind }: RubricInput,
  read: readonly ScoreCell[],
): boolean {
  if (kind !== "percent") return false;
  const numbers = read.filter(({ state }) => state === cellStates.number).map(({ number }) => number);
  const signed = rows.some((row) => /[%％]/.test(textOf(grid.rows[row]?.[position])));
  return !signed && numbers.some((each) => each > 0 && each < 0.5) && numbers.every((each) => each >= 0 && each <= 1);
}
