// What functions that measure a resource among schools share: their figures, and the errors where there is nothing to measure.
import { argumentName } from "./cells.js";
import { numberOr } from "./choices.js";
import { functionError } from "./function-error.js";
import { resourcesOf } from "./pairs.js";

/** One number for a resource among schools; null where it has no meaning. */
export type ResourceMeasure = (values: Float64Array, weights: Float64Array | undefined) => number | null;

/**
 * A function that measures a resource among schools, weighted by pupils.
 *
 * Errors: #NUM! where a value is negative; #DIV/0! without any number, and where the measure has no meaning: a mean or median of
 * zero, or a zero in a measure that takes logarithms; those of `pairsOf`.
 */
export const measuring =
  (measure: ResourceMeasure) =>
  (valuesArgument: unknown, pupilsArgument?: unknown): number => {
    const { values, weights } = resourcesOf(valuesArgument, pupilsArgument);
    return known(measure(values, weights), values.length);
  };

/** A measure that there is. */
export const known = (result: number | null, count: number): number => {
  if (count === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  if (result === null) throw functionError("#DIV/0!", "noMeaning");
  return result;
};

/** A share of the pupils, or another where it was left out: #NUM! unless it is from 0 to 1. */
export const shareOr = (argument: unknown, otherwise: number): number => {
  const share = numberOr(argument, "share", otherwise);
  if (share >= 0 && share <= 1) return share;
  throw functionError("#NUM!", "outOfRange", { argument: argumentName("share"), value: share });
};
