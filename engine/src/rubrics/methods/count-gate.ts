// So many of the parts met, and none of the rest far below.
import { flag, input, line, list, may, need, numberOrInput, record, share, whole } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef, NumberRef } from "../method-parts.js";
import { cellStates } from "../score-data.js";
import type { Cells } from "../scorer.js";
import { eachRow } from "../scorer.js";
import { reaches } from "./threshold.js";

/** 15. So many of the parts met, and the rest not below a floor. */
export interface CountGate {
  readonly kind: "countGate";
  readonly parts: readonly {
    readonly input: InputRef;
    readonly target: NumberRef;
    readonly direction?: "atLeast" | "atMost";
    /** Whether the target itself is not enough. */
    readonly strict?: boolean;
    /** Only looked at where the figure is there: a blank is no failure. */
    readonly ifGiven?: boolean;
  }[];
  readonly atLeast: number;
  /** The share of its target that each of the rest must reach. */
  readonly floorShare?: number;
}

export const countGate: ScoringMethod<CountGate> = {
  fields: {
    parts: need(
      list(
        record({
          input: need(input),
          target: need(numberOrInput),
          direction: may(line),
          strict: may(flag),
          ifGiven: may(flag),
        }),
      ),
    ),
    atLeast: need(whole),
    floorShare: may(share),
  },
  example: {
    rule: {
      kind: "countGate",
      parts: [
        { input: "area", target: 100 },
        { input: "books", target: 100 },
        { input: "sports", target: 100 },
      ],
      atLeast: 2,
      floorShare: 0.6,
    },
    full: 10,
    rows: [
      { area: 100, books: 120, sports: 60 },
      { area: 100, books: 120, sports: 58 },
    ],
    points: [10, 0],
  },
  /**
   * Full points where enough parts reach their targets and each of the rest reaches `floorShare` of its own; else nothing. What
   * does not apply is not missed, as long as something applies: a county without junior schools is judged by its primary classes.
   */
  score:
    ({ parts, atLeast, floorShare = 0 }) =>
    (context, out) => {
      const columns = parts.map(({ input, target, direction = "atLeast", strict = false, ifGiven = false }) => ({
        cells: context.column(input),
        targets: context.figures(target),
        direction,
        strict,
        ifGiven,
      }));
      const applies = (row: number): boolean =>
        columns.some(({ cells, targets, ifGiven }) =>
          [cells, targets].every(({ states }) => !mayLack(states[row]!, ifGiven)),
        );
      const all = columns.flatMap(({ cells, targets, ifGiven }) =>
        [cells, targets].map((each) => passing(each, applies, ifGiven)),
      );
      eachRow(context, out, all, (row) => {
        let met = 0;
        let far = false;
        for (const { cells, targets, direction, strict } of columns) {
          const [value, target] = [cells.numbers[row]!, targets.numbers[row]!];
          // Of the rows that come here, a figure is lacking only where it may.
          if (Number.isNaN(value) || Number.isNaN(target) || reaches(value, target, direction, strict)) met += 1;
          else if (!reaches(attainment(value, target, direction), floorShare, "atLeast")) far = true;
        }
        return met >= atLeast && !far ? context.full : 0;
      });
    },
};

const mayLack = (state: number, ifGiven: boolean): boolean =>
  state === cellStates.notApplicable || (ifGiven && state === cellStates.missing);

/** The cells, with those taken as given that may be lacking; a row of which nothing applies is left out as a whole. */
const passing = ({ numbers, states }: Cells, applies: (row: number) => boolean, ifGiven: boolean): Cells => ({
  numbers,
  states: states.map((state, row) =>
    mayLack(state, ifGiven) ? (applies(row) ? cellStates.number : cellStates.notApplicable) : state,
  ),
});

/** What share of its target a value is; of a target that is a most, the other way round. */
function attainment(value: number, target: number, direction: "atLeast" | "atMost"): number {
  const share = direction === "atLeast" ? value / target : target / value;
  return Number.isFinite(share) ? share : 0;
}
