// What a method needs to score a column of rows, and the loop that most of them share.
import type { DiagnosticCode } from "../diagnostics/index.js";
import type { InputRef, NumberRef } from "./method-parts.js";
import { cellStates } from "./score-data.js";
import { traceCodes } from "./scores.js";
import { toUnits } from "./units.js";

/** The figures of one input: NaN wherever the state is not `number`. */
export interface Cells {
  readonly numbers: Float64Array;
  readonly states: Uint8Array;
}

/** What came of an item: points in units, and how, for every row. */
export interface Scored {
  readonly units: Int32Array;
  readonly trace: Uint8Array;
}

/** The rows and the item that a method scores. */
export interface ScoringContext {
  readonly rows: number;
  readonly decimals: number;
  /** The item's full points; `most` and `least` are what its score is kept between. */
  readonly full: number;
  readonly most: number;
  readonly least: number;
  readonly column: (ref: InputRef) => Cells;
  /** A number written in the rule is the same in every row. */
  readonly figures: (ref: NumberRef) => Cells;
  readonly texts: (input: string) => readonly (string | null)[];
  /** The comparison group of each row, from 0; all are one group without names. */
  readonly groups: (inputs: readonly string[] | undefined) => Int32Array;
  /** The community of each row, from 0; each row is one by itself where none are known. */
  readonly communities: () => Int32Array;
  /** Says why the score of a row is refused. */
  readonly refuse: (code: DiagnosticCode, row: number, params?: Readonly<Record<string, string | number>>) => void;
}

/** A method, made ready: it writes every row of `out`. */
export type Scorer = (context: ScoringContext, out: Scored) => void;

/** What a method says of a row that it has no points for. */
export const noPoints = { refused: -1e300, alone: -2e300, otherFell: -3e300 } as const;

/** Writes points to a row: within the item's limits, in units, with the byte that says what became of them. */
export function settle(context: ScoringContext, out: Scored, row: number, points: number, code?: number): void {
  const { decimals, full, most, least } = context;
  const kept = points > most ? most : points < least ? least : points;
  const units = toUnits(kept, decimals);
  out.units[row] = units;
  out.trace[row] =
    code ??
    (points > most && most !== full
      ? traceCodes.capped
      : kept >= full
        ? traceCodes.full
        : points < least && least !== 0
          ? traceCodes.floored
          : units === 0
            ? traceCodes.nothing
            : traceCodes.part);
}

/** What a row without all its figures comes to. */
export function stateOfRow(inputs: readonly Cells[], row: number): number | null {
  let missing = false;
  let notApplicable = false;
  for (const { states } of inputs) {
    const state = states[row]!;
    if (state === cellStates.unreadable || state === cellStates.text) return traceCodes.refused;
    if (state === cellStates.missing) missing = true;
    if (state === cellStates.notApplicable) notApplicable = true;
  }
  return missing ? traceCodes.open : notApplicable ? traceCodes.notApplicable : null;
}

/** Scores each row that has all of its figures by `pointsOf`, which may answer with one of `noPoints`. */
export function eachRow(
  context: ScoringContext,
  out: Scored,
  inputs: readonly Cells[],
  pointsOf: (row: number) => number,
): void {
  for (let row = 0; row < context.rows; row += 1) {
    const state = stateOfRow(inputs, row);
    if (state !== null) {
      out.trace[row] = state;
      continue;
    }
    const points = pointsOf(row);
    if (points > -1e299) settle(context, out, row, points);
    else {
      out.trace[row] =
        points === noPoints.alone
          ? traceCodes.alone
          : points === noPoints.otherFell
            ? traceCodes.otherFell
            : traceCodes.refused;
    }
  }
}
