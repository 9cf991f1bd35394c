// A sheet of figures to what a rubric scores: a school a row, an input a column, every cell remembered.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type { Rubric, ScoreData } from "../../rubrics/index.js";
import { collectFindings } from "../cells/index.js";
import type { Grid } from "../cells/index.js";
import { builtInCatalogue } from "../headers/index.js";
import { joinedData } from "./joined-data.js";
import { readLetters } from "./letters/index.js";
import { readScoreForms } from "./read-score-forms.js";
import { selectPeriod } from "../periods/index.js";
import { wideTables } from "../schools/index.js";
import { inputsToAsk } from "./inputs-to-ask.js";
import { labelledTable } from "./labelled-figures.js";
import { lackingInputs } from "./read-score-input.js";
import type { FoundScores, ScoreColumn } from "./score-columns.js";
import { findScores, unusedColumns } from "./score-columns.js";
import { withStages } from "./stages-said.js";
import { dataOfTable, unitsOf } from "./table-data.js";

/** The figures, how the columns were understood, and every doubt. */
export interface ScoresReading {
  readonly data: ScoreData | null;
  readonly columns: readonly ScoreColumn[];
  /** The period (时期) that the rows are of; null where none is named. */
  readonly period: string | null;
  /** The periods that stand there as well and were not read, the latest first. */
  readonly otherPeriods: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the figures of a rubric's inputs from the sheet that has the most of them (读取评分数据).
 *
 * Rule: columns by the titles, headers and ids of the inputs; totals and averages are no rows. Forms made from the rubric come before any
 * table; a sheet of one school, and target letters (目标管理责任书), are a row each. A row named like one of `schools` is a school, whatever its
 * figures look like. Of several periods `period` is read, else the latest. Units: the inputs'; a percentage is 96.4 whether written 96.4,
 * 96.4％ or 0.964 shown as such; a column of shares of 1 is taken so, and told. Zeros are figures; blanks are missing. A figure in another
 * unit, out of range or not readable is refused and named; an input without a column is missing in every row, and named. None: `data` null
 * where no sheet has any input, with `scoresNotFound`; `period` null where none is named. Errors: none thrown. Source: ours; a workbook has
 * many sheets, and one of them the figures.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * readScores([{ sheet: "1", rows: [["学校名称", "rate"], ["一小", "９６.4"]] }], rubric).data.inputs.rate.cells // => ["B2"]
 * readScores([], rubric).data // => null
 */
export function readScores(
  grids: readonly Grid[],
  rubric: Rubric,
  period?: string,
  schools?: ReadonlySet<string>,
): ScoresReading {
  const own = grids.filter(({ ours }) => ours !== true);
  const letters = readLetters(own, rubric);
  const reading = readTable(own, rubric, period, schools);
  if (letters.data === null) return { ...reading, diagnostics: [...letters.diagnostics, ...reading.diagnostics] };
  // A workbook of letters alone has no table to miss.
  const kept = reading.diagnostics.filter(({ code }) => code !== "scoresNotFound");
  return {
    ...reading,
    data: joinedData(reading.data, letters.data),
    diagnostics: [...kept, ...letters.diagnostics],
  };
}

/** The rows of forms, else of the table that has the most inputs. */
function readTable(
  own: readonly Grid[],
  rubric: Rubric,
  period: string | undefined,
  schools: ReadonlySet<string> | undefined,
): ScoresReading {
  const forms = readScoreForms(own, rubric);
  const none = { columns: [], period: null, otherPeriods: [] };
  if (forms.data !== null) return { ...forms, ...none };
  const items = rubric.inputs.flatMap(({ id, title, headers = [] }) => [id, title["zh-CN"], title.en, ...headers]);
  const known = new Map<Grid, FoundScores | null>();
  const find = (grid: Grid): FoundScores | null => {
    const found = known.get(grid);
    if (found !== undefined) return found;
    const tried = findScores(grid, rubric, builtInCatalogue);
    known.set(grid, tried);
    return tried;
  };
  const wide = wideTables(own, builtInCatalogue, items, (grid) => find(grid) !== null);
  const tables = wide.grids.map((grid) =>
    find(grid) === null ? (labelledTable(grid, rubric, builtInCatalogue) ?? grid) : grid,
  );
  const all = tables.flatMap((grid) => find(grid) ?? []);
  const selection = selectPeriod(
    all.map(({ grid }) => grid),
    period,
  );
  const found = selection.grids.flatMap((grid) => find(grid) ?? []);
  if (all.length > 0 && found.length === 0)
    return {
      data: null,
      ...none,
      diagnostics: [...forms.diagnostics, ...selection.diagnostics],
    };
  if (found.length === 0 && wide.diagnostics.length > 0)
    return {
      data: null,
      ...none,
      diagnostics: [...forms.diagnostics, ...wide.diagnostics],
    };
  if (found.length === 0) {
    const inputs = rubric.inputs.slice(0, 8).map(({ title }) => title["zh-CN"]);
    return {
      data: null,
      ...none,
      diagnostics: [...forms.diagnostics, errorAt("scoresNotFound", {}, { inputs, count: rubric.inputs.length })],
    };
  }
  const best = found.reduce((most, each) => (each.columns.length > most.columns.length ? each : most));
  const findings = collectFindings();
  const data = withStages(
    dataOfTable(best, unitsOf(best, findings, { ...(schools && { schools }) }), rubric, findings),
    rubric,
  );
  const there = new Set(best.columns.map(({ input }) => input));
  const lacking = lackingInputs(best.grid, inputsToAsk(rubric, there, data));
  return {
    data,
    columns: best.columns,
    period: selection.period,
    otherPeriods: selection.otherPeriods,
    diagnostics: [
      ...forms.diagnostics,
      ...selection.diagnostics,
      ...lacking,
      ...unusedColumns(best, builtInCatalogue),
      ...findings.all(),
    ],
  };
}
