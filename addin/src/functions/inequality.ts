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
import { argumentName } from "./cells.js";
import { numberOr, optionOf } from "./choices.js";
import type { CustomFunction } from "./custom-function.js";
import { customFunction } from "./custom-function.js";
import { oneAndThree } from "./example-data.js";
import { functionError } from "./function-error.js";
import { known, measuring, shareOr, type ResourceMeasure } from "./measuring.js";
import { pairsOf } from "./pairs.js";

/** A function of values and pupils alone. */
const ofResource = (
  id: "GINI" | "HOOVER" | "MCLOONE" | "VERSTEGEN" | "RANGERATIO",
  measure: ResourceMeasure,
  result: number,
): CustomFunction =>
  customFunction({
    id,
    parameters: { values: "range", pupils: "range?" },
    gives: "number",
    example: { args: oneAndThree, result },
    call: measuring(measure),
  });

/** 基尼系数, population form. */
export const GINI = ofResource("GINI", gini, 0.25);
/** 胡佛指数. */
export const HOOVER = ofResource("HOOVER", hoover, 0.25);
/** 麦克卢恩指数. */
export const MCLOONE = ofResource("MCLOONE", mcLoone, 0.5);
/** 维斯特根指数. */
export const VERSTEGEN = ofResource("VERSTEGEN", verstegen, 1.5);
/** 极差率: the highest value over the lowest. */
export const RANGERATIO = ofResource("RANGERATIO", rangeRatio, 3);

/** 泰尔指数: T, or L where the form says so. */
export const THEIL = customFunction({
  id: "THEIL",
  parameters: { values: "range", pupils: "range?", form: "value?" },
  gives: "number",
  example: { args: oneAndThree, result: 0.75 * Math.log(3) - Math.log(2) },
  call: (values, pupils, form) =>
    measuring(optionOf(form, "form", ["T", "L"]) === "L" ? theilL : theilT)(values, pupils),
});

/** 广义熵指数: GE(α); 2 without an α, which is half the square of the coefficient of variation. */
export const ENTROPY = customFunction({
  id: "ENTROPY",
  parameters: { values: "range", pupils: "range?", alpha: "value?" },
  gives: "number",
  example: { args: [...oneAndThree, 2], result: 0.125 },
  call: (values, pupils, alphaArgument) => {
    const alpha = numberOr(alphaArgument, "alpha", 2);
    return measuring((resource, weights) => generalisedEntropy(resource, weights, alpha))(values, pupils);
  },
});

/** 阿特金森指数: A(ε); 0.5 without an ε. #NUM! unless it is above 0. */
export const ATKINSON = customFunction({
  id: "ATKINSON",
  parameters: { values: "range", pupils: "range?", epsilon: "value?" },
  gives: "number",
  example: { args: [...oneAndThree, 2], result: 0.25 },
  call: (values, pupils, epsilonArgument) => {
    const epsilon = numberOr(epsilonArgument, "epsilon", 0.5);
    if (epsilon <= 0) throw functionError("#NUM!", "outOfRange", { argument: argumentName("epsilon"), value: epsilon });
    return measuring((resource, weights) => atkinson(resource, weights, epsilon))(values, pupils);
  },
});

/** 加权分位数: the value that a share of the pupils do not exceed; the median without a share. #NUM! unless it is from 0 to 1. */
export const QUANTILE = customFunction({
  id: "QUANTILE",
  parameters: { values: "range", pupils: "range?", share: "value?" },
  gives: "number",
  example: { args: [...oneAndThree, 0.5], result: 2 },
  call: (valuesArgument, pupilsArgument, shareArgument) => {
    const share = shareOr(shareArgument, 0.5);
    const { values, weights } = pairsOf(valuesArgument, pupilsArgument);
    return known(weightedQuantile(values, weights, share), values.length);
  },
});
