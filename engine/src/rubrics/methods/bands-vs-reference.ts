// Points by the band in which the distance to a reference lies.
import { bandFields, either, group, input, may, need, numberColumn, numberOrInput, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { BandTable, Compared, InputRef, NumberRef } from "../method-parts.js";
import { traceCodes } from "../scores.js";
import type { Cells, ScoringContext } from "../scorer.js";
import { settle, stateOfRow } from "../scorer.js";
import { groupSizes, summaryWithin } from "../compare-rows.js";
import { bandOf, bandTable } from "./band-table.js";

/** 5. Points by the band in which the distance to a reference lies. */
export interface BandsVsReference extends BandTable, Compared {
  readonly kind: "bandsVsReference";
  readonly input: InputRef;
  /** A number, a column (last year, the district's mean), or the mean or best of the rows compared. */
  readonly reference: NumberRef | { readonly of: "mean" | "best" | "median"; readonly weight?: string };
  readonly difference: "absolute" | "percent";
}

export const bandsVsReference: ScoringMethod<BandsVsReference> = {
  fields: {
    input: need(input),
    reference: need(either({ of: need(words("mean", "best", "median")), weight: may(numberColumn) }, numberOrInput)),
    difference: need(words("absolute", "percent")),
    ...bandFields,
    group,
  },
  example: {
    rule: {
      kind: "bandsVsReference",
      input: "score",
      reference: "district",
      difference: "absolute",
      bands: [{ from: 0, points: 10 }, { from: -1, points: 8 }, { from: -2, points: 6 }, { points: 0 }],
    },
    full: 10,
    rows: [{ score: 78.4, district: 80.1 }],
    points: [6],
  },
  /**
   * The band of value − reference, or of that difference in percent of the reference.
   *
   * The reference is a number, a column, or the mean, median or highest of the rows compared; a row that is alone in its group
   * is compared with nobody.
   */
  score: (method) => {
    const table = bandTable(method.bands);
    return (context, out) => {
      const values = context.column(method.input);
      const { cells, alone } = referenceOf(method, context, values);
      for (let row = 0; row < context.rows; row += 1) {
        const state = alone(row) ? traceCodes.alone : stateOfRow([values, cells], row);
        const reference = cells.numbers[row]!;
        const percent = method.difference === "percent";
        if (state !== null || (percent && reference === 0)) {
          if (state === null) context.refuse("scoreDenominatorZero", row);
          out.trace[row] = state ?? traceCodes.refused;
          continue;
        }
        const difference = values.numbers[row]! - reference;
        const looked = Number((percent ? (difference / reference) * 100 : difference).toPrecision(12));
        const band = bandOf(table, looked, method.closed ?? "lower", method.round);
        settle(context, out, row, table.points[band]!, Math.min(255, traceCodes.firstBand + table.positions[band]!));
      }
    };
  },
};

function referenceOf(
  { reference, group }: BandsVsReference,
  context: ScoringContext,
  values: Cells,
): { cells: Cells; alone: (row: number) => boolean } {
  if (typeof reference !== "object" || !("of" in reference)) {
    return { cells: context.figures(reference), alone: () => false };
  }
  const groups = context.groups(group);
  const sizes = groupSizes(values, groups);
  const weights = reference.weight === undefined ? undefined : context.column(reference.weight);
  const summary = summaryWithin(values, groups, reference.of === "best" ? "highest" : reference.of, weights);
  const numbers = Float64Array.from(groups, (of) => summary[of]!);
  const states = Uint8Array.from(numbers, (number) => (Number.isNaN(number) ? 1 : 0));
  return { cells: { numbers, states }, alone: (row) => values.states[row] === 0 && sizes[groups[row]!]! < 2 };
}
