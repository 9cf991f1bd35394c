// GINI 基尼系数, HOOVER, THEIL, ENTROPY, ATKINSON, MCLOONE, VERSTEGEN, RANGERATIO, QUANTILE: one number for how unequal schools are.
import {
  atkinson,
  generalisedEntropy,
  gini,
  hoover,
  mcLoone,
  rangeRatio,
  theilL,
  theilT,
  verstegen,
  weightedQuantile,
} from "@junheng/engine/statistics";
import { numberOr, optionOf } from "./choices.js";
import { argumentName } from "./cells.js";
import { functionError } from "./function-error.js";
import { pairsOf, resourcesOf } from "./pairs.js";

type Measure = (values: Float64Array, weights: Float64Array | undefined) => number | null;

/**
 * A function that measures a resource among schools, weighted by pupils.
 *
 * Errors: #NUM! where a value is negative; #DIV/0! without any number, and where the measure has no meaning: a mean or median of
 * zero, or a zero in a measure that takes logarithms; those of `pairsOf`.
 */
const measuring =
  (measure: Measure) =>
  (valuesArgument: unknown, pupilsArgument?: unknown): number => {
    const { values, weights } = resourcesOf(valuesArgument, pupilsArgument);
    return known(measure(values, weights), values.length);
  };

const known = (result: number | null, count: number): number => {
  if (count === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  if (result === null) throw functionError("#DIV/0!", "noMeaning");
  return result;
};

/** GINI 基尼系数, population form. */
export const giniOf = measuring(gini);
/** HOOVER 胡佛指数. */
export const hooverOf = measuring(hoover);
/** MCLOONE 麦克卢恩指数. */
export const mcLooneOf = measuring(mcLoone);
/** VERSTEGEN 维斯特根指数. */
export const verstegenOf = measuring(verstegen);
/** RANGERATIO 极差率: the highest value over the lowest. */
export const rangeRatioOf = measuring(rangeRatio);

/** THEIL 泰尔指数: T, or L where the form says so. */
export const theilOf = (valuesArgument: unknown, pupilsArgument?: unknown, formArgument?: unknown): number =>
  measuring(optionOf(formArgument, "form", ["T", "L"]) === "L" ? theilL : theilT)(valuesArgument, pupilsArgument);

/** ENTROPY 广义熵指数: GE(α); 2 without an α, which is half the square of the coefficient of variation. */
export const entropyOf = (valuesArgument: unknown, pupilsArgument?: unknown, alphaArgument?: unknown): number => {
  const alpha = numberOr(alphaArgument, "alpha", 2);
  return measuring((values, weights) => generalisedEntropy(values, weights, alpha))(valuesArgument, pupilsArgument);
};

/** ATKINSON 阿特金森指数: A(ε); 0.5 without an ε. #NUM! unless it is above 0. */
export const atkinsonOf = (valuesArgument: unknown, pupilsArgument?: unknown, epsilonArgument?: unknown): number => {
  const epsilon = numberOr(epsilonArgument, "epsilon", 0.5);
  if (epsilon <= 0) throw functionError("#NUM!", "outOfRange", { argument: argumentName("epsilon"), value: epsilon });
  return measuring((values, weights) => atkinson(values, weights, epsilon))(valuesArgument, pupilsArgument);
};

/** QUANTILE 加权分位数: the value that a share of the pupils do not exceed; the median without a share. #NUM! unless it is from 0 to 1. */
export const quantileOf = (valuesArgument: unknown, pupilsArgument?: unknown, shareArgument?: unknown): number => {
  const share = numberOr(shareArgument, "share", 0.5);
  if (share < 0 || share > 1)
    throw functionError("#NUM!", "outOfRange", { argument: argumentName("share"), value: share });
  const { values, weights } = pairsOf(valuesArgument, pupilsArgument);
  return known(weightedQuantile(values, weights, share), values.length);
};
