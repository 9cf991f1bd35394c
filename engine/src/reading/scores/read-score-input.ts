// One input of a rubric, read row by row from wherever its cells stand: a column of a table, or a cell of each form.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { InputColumn, RubricInput } from "../../rubrics/index.js";
import { cellStates } from "../../rubrics/index.js";
import { cellOf, sheetOf, textOf } from "../cells/index.js";
import type { Findings, Cell, Grid } from "../cells/index.js";
import type { ScoreCell } from "./read-score-cell.js";
import { readScoreCell } from "./read-score-cell.js";

/** Where a row's figure stands, counted from 0 within the grid. */
export interface ScorePlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** Reads an input. A row without a place is missing; what cannot be read is named by its cell. */
export function readScoreInput(
  places: readonly (ScorePlace | null)[],
  header: string,
  input: RubricInput,
  findings: Findings,
): InputColumn {
  const percents = new Map<Grid, ReadonlySet<string>>();
  const isPercent = ({ grid, row, column }: ScorePlace): boolean => {
    const known = percents.get(grid) ?? new Set(grid.percentCells ?? []);
    percents.set(grid, known);
    return known.has(`${row},${column}`);
  };
  const read = places.map((place) => readScoreCell(cellAt(place), input, place !== null && isPercent(place)));
  const wheres = places.map((place) => (place === null ? {} : cellOf(place.grid, place.row, place.column)));
  read.forEach(({ problem }, k) => {
    if (problem === undefined) return;
    const [least, most] = input.range ?? [null, null];
    const params = {
      header,
      text: textOf(cellAt(places[k] ?? null)),
      unit: input.unit?.["zh-CN"] ?? "",
      least: least ?? "",
      most: most ?? "",
    };
    findings.add(errorAt(problem, wheres[k]!, params));
  });
  const scale = sharesOfOne(places, input, read) ? 100 : 1;
  if (scale !== 1) findings.add(noteAt("scoreSharesAsPercent", wheres[0]!, { header }));
  return {
    numbers: Float64Array.from(read, ({ number }) => (scale === 1 ? number : Number((number * scale).toPrecision(15)))),
    states: Uint8Array.from(read, ({ state }) => state),
    texts: read.map(({ text }) => text),
    cells: wheres.map(({ cell }) => cell ?? null),
  };
}

/** Tells inputs that a sheet has no place for. */
export const lackingInputs = (grid: Grid, inputs: readonly RubricInput[]): readonly Diagnostic[] =>
  inputs.length === 0
    ? []
    : [
        warningAt("scoreInputsLacking", sheetOf(grid), {
          count: inputs.length,
          inputs: inputs.map(({ title }) => title["zh-CN"]),
          inputsEn: inputs.map(({ title }) => title.en),
        }),
      ];

const cellAt = (place: ScorePlace | null): Cell =>
  place === null ? null : (place.grid.rows[place.row]?.[place.column] ?? null);

/** Percentages written as shares: none above 1, one below a half, none with its sign. */
function sharesOfOne(
  places: readonly (ScorePlace | null)[],
  { kind }: RubricInput,
  read: readonly ScoreCell[],
): boolean {
  if (kind !== "percent") return false;
  const numbers = read.filter(({ state }) => state === cellStates.number).map(({ number }) => number);
  const signed = places.some((place) => /[%％]/.test(textOf(cellAt(place))));
  return !signed && numbers.some((each) => each > 0 && each < 0.5) && numbers.every((each) => each >= 0 && each <= 1);
}
