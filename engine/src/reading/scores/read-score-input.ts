// One input of a rubric, read row by row from wherever its cells stand: a column of a table, or a cell of each form.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { InputColumn, RubricInput } from "../../rubrics/index.js";
import { cellStates } from "../../rubrics/index.js";
import { beyondOthers, cellOf, sharesAmongPercentages, sheetOf, textOf } from "../cells/index.js";
import type { CellMarks, CellRange, Findings, Cell, Grid } from "../cells/index.js";
import { holdsCounts } from "./counts-for-points.js";
import type { ScoreCell } from "./read-score-cell.js";
import { rangeOf, readScoreCell } from "./read-score-cell.js";

/** Where a row's figure stands, counted from 0 within the grid. */
export interface ScorePlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** What stands over the cells: the header, and the unit that it names where it names one. */
export interface InputHeader {
  readonly header: string;
  readonly unit: string;
}

/** Reads an input. A row without a place is missing; what cannot be read is named by its cell. */
export function readScoreInput(
  places: readonly (ScorePlace | null)[],
  { header, unit }: InputHeader,
  input: RubricInput,
  marksOf: (grid: Grid) => CellMarks,
  findings: Findings,
): InputColumn {
  if (holdsCounts(header, places.map(cellAt), input)) return countsOnly(places, header, input, findings);
  const found = places.map((place) => markedAt(place, marksOf));
  const read = found.map((each) => readMarked(each, input, unit));
  const spaced = read.flatMap((each, k) => (each.spaced ? [k] : []));
  const numbers = read.map(({ number }) => number);
  for (const k of beyondOthers(numbers, spaced)) read[k] = unreadable("scoreFigureUnreadable");
  for (const k of bareAmongPercentages(found, numbers, input)) read[k] = unreadable("scoreUnitDiffers");
  const wheres = places.map((place) => (place === null ? {} : cellOf(place.grid, place.row, place.column)));
  read.forEach(({ problem }, k) => {
    const { cell, range } = found[k]!;
    // A merged cell is named once.
    if (problem === undefined || (range !== undefined && found.findIndex((each) => each.range === range) < k)) return;
    const [least, most] = rangeOf(input);
    const params = {
      header,
      text: textOf(cell),
      unit: input.unit?.["zh-CN"] ?? "",
      least: least ?? "",
      most: most ?? "",
    };
    findings.add(errorAt(problem === "scoreFigureRange" ? rangeCode(input) : problem, wheres[k]!, params));
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

/** A column of counts where points are asked for: told once, and none of it taken. */
const countsOnly = (
  places: readonly (ScorePlace | null)[],
  header: string,
  { range }: RubricInput,
  findings: Findings,
): InputColumn => {
  const wheres = places.map((place) => (place === null ? {} : cellOf(place.grid, place.row, place.column)));
  const filled = places.findIndex((place) => textOf(cellAt(place)) !== "");
  const text = textOf(cellAt(places[filled] ?? null));
  findings.add(warningAt("scoreCountsForPoints", wheres[filled] ?? {}, { header, text, most: range?.[1] ?? "" }));
  return {
    numbers: new Float64Array(places.length).fill(NaN),
    states: Uint8Array.from(places, (place) =>
      textOf(cellAt(place)) === "" ? cellStates.missing : cellStates.unreadable,
    ),
    texts: places.map(() => null),
    cells: wheres.map(({ cell }) => cell ?? null),
  };
};

/** Tells inputs that a sheet has no place for. */
export const lackingInputs = (grid: Grid, inputs: readonly RubricInput[]): readonly Diagnostic[] =>
  inputs.length === 0
    ? []
    : [
        warningAt("scoreInputsLacking", sheetOf(grid), {
          count: inputs.length,
          inputs: inputs.map(({ title }) => title),
        }),
      ];

/** What stands in a place, and what is known of it: of a merged cell the whole. */
interface MarkedCell {
  readonly cell: Cell;
  readonly percent: boolean;
  readonly uncalculated: boolean;
  readonly range?: CellRange;
}

function markedAt(place: ScorePlace | null, marksOf: (grid: Grid) => CellMarks): MarkedCell {
  if (place === null) return { cell: null, percent: false, uncalculated: false };
  const { percent, uncalculated, merged } = marksOf(place.grid);
  const key = `${place.row},${place.column}`;
  const range = merged.get(key);
  return {
    cell: range === undefined ? cellAt(place) : (place.grid.rows[range.top]?.[range.left] ?? null),
    percent: percent.has(key),
    uncalculated: uncalculated.has(key),
    ...(range !== undefined && { range }),
  };
}

/** What is said of a figure beyond its range, which may have one end. */
const rangeCode = (input: RubricInput): "scoreFigureRange" | "scoreFigureBelow" | "scoreFigureAbove" => {
  const [least, most] = rangeOf(input);
  return most === null ? "scoreFigureBelow" : least === null ? "scoreFigureAbove" : "scoreFigureRange";
};

/**
 * Beside percentages with their signs, a number without one that is so much smaller than any of them is a share or a count (88%, 0.92, 3);
 * without any sign, a share of at most 1 beside percentages (95, 0.93, 96).
 */
const smallerBy = 5;

function bareAmongPercentages(
  found: readonly MarkedCell[],
  numbers: readonly number[],
  { kind }: RubricInput,
): readonly number[] {
  if (kind !== "percent") return [];
  const isSigned = ({ cell, percent }: MarkedCell): boolean => percent || /[%％﹪]/.test(textOf(cell));
  const signed = numbers.filter((number, k) => number > 0 && isSigned(found[k] as MarkedCell));
  const least = signed.reduce((low, number) => Math.min(low, number), Infinity);
  if (signed.length === 0) return sharesAmongPercentages(numbers, true);
  return numbers.flatMap((number, k) =>
    number > 0 && number * smallerBy < least && !isSigned(found[k] as MarkedCell) ? [k] : [],
  );
}

/** A word merged over several rows is that of each, a figure that of none; a formula that was never calculated is no figure. */
function readMarked({ cell, percent, uncalculated, range }: MarkedCell, input: RubricInput, unit: string): ScoreCell {
  if (uncalculated) return unreadable("scoreUncalculated");
  const read = readScoreCell(cell, input, percent, unit);
  const isFigure = input.kind !== "text" && input.kind !== "flag" && read.state !== cellStates.notApplicable;
  return range !== undefined && isFigure ? unreadable("scoreMergedFigure") : read;
}

const unreadable = (problem: NonNullable<ScoreCell["problem"]>): ScoreCell => ({
  number: NaN,
  state: cellStates.unreadable,
  text: null,
  problem,
});

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
