// Points by the band in which a value lies.
import { bandFields, input, need } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { BandTable, InputRef } from "../method-parts.js";
import { cellStates } from "../score-data.js";
import { traceCodes } from "../scores.js";
import type { Cells, Scored } from "../scorer.js";
import { stateOfRow } from "../scorer.js";
import { toUnits } from "../units.js";
import { bandOf, bandTable } from "./band-table.js";

/** 4. Points by band. */
export interface Bands extends BandTable {
  readonly kind: "bands";
  readonly input: InputRef;
}

export const bands: ScoringMethod<Bands> = {
  fields: { input: need(input), ...bandFields },
  example: {
    rule: {
      kind: "bands",
      input: "rate",
      bands: [{ from: 95, points: 10 }, { from: 90, points: 8 }, { from: 80, points: 6 }, { points: 0 }],
    },
    full: 10,
    rows: [{ rate: 95 }, { rate: 94.6 }],
    points: [10, 8],
  },
  /**
   * The points of the highest band whose edge the value has reached (closed: lower) or passed (closed: upper).
   *
   * The trace keeps the band's place in the rubric; what is below all edges has the place after the last. The inner loop counts
   * the edges passed, without a branch that could be foreseen wrongly.
   */
  score: ({ input, bands: list, closed = "lower", round }) => {
    const table = bandTable(list);
    const simple = table.edges.length <= 4 && closed === "lower" && round === undefined;
    return (context, out) => {
      const cells = context.column(input);
      const units = Int32Array.from(table.points, (points) =>
        toUnits(Math.max(context.least, Math.min(context.most, points)), context.decimals),
      );
      const codes = Uint8Array.from(table.positions, (position) => Math.min(255, traceCodes.firstBand + position));
      if (simple) fewEdges(cells, table.edges, units, codes, out);
      else {
        for (let row = 0; row < context.rows; row += 1) {
          const band = bandOf(table, cells.numbers[row]!, closed, round);
          out.units[row] = units[band]!;
          out.trace[row] = codes[band]!;
        }
      }
      if (someOther(cells.states)) settleStates(cells, out);
    };
  },
};

/** Up to four edges held in locals: no search, and no branch that could be foreseen wrongly. */
function fewEdges(
  { numbers }: Cells,
  edges: Float64Array,
  units: Int32Array,
  codes: Uint8Array,
  { units: points, trace }: Scored,
): void {
  const [a = Infinity, b = Infinity, c = Infinity, d = Infinity] = edges;
  for (let row = 0; row < numbers.length; row += 1) {
    const value = numbers[row]!;
    const band = Number(value >= a) + Number(value >= b) + Number(value >= c) + Number(value >= d);
    points[row] = units[band]!;
    trace[row] = codes[band]!;
  }
}

/** Whether a row has no number; four rows are looked at at a time where the column lies so in memory. */
function someOther(states: Uint8Array): boolean {
  const words = states.byteOffset % 4 === 0 ? states.length >> 2 : 0;
  const together = new Uint32Array(states.buffer, words === 0 ? 0 : states.byteOffset, words);
  let all = 0;
  for (let word = 0; word < words; word += 1) all |= together[word]!;
  for (let row = words * 4; row < states.length; row += 1) all |= states[row]!;
  return all !== cellStates.number;
}

/** Takes back what rows without a number were given. */
function settleStates(cells: Cells, out: Scored): void {
  const { states } = cells;
  for (let row = 0; row < states.length; row += 1) {
    if (states[row] === cellStates.number) continue;
    out.units[row] = 0;
    out.trace[row] = stateOfRow([cells], row)!;
  }
}
