// The face that Excel sees: function declarations whose tags become functions.json. Names and help come from messages/function-help.ts.
// Declarations, not arrow functions, and no named types: the tool that reads the tags knows no others.
import { changeFunctions } from "./change-functions.js";
import { communityFunctions } from "./community-functions.js";
import { compare } from "./compare.js";
import { composite } from "./composite.js";
import { countyFunctions } from "./county-functions.js";
import { decompose } from "./decompose.js";
import { differenceCoefficient } from "./difference-coefficient.js";
import { answerNumber, answerTable } from "./excel-answer.js";
import { localeOfTag, setFunctionLocale } from "./function-locale.js";
import {
  atkinsonOf,
  entropyOf,
  giniOf,
  hooverOf,
  mcLooneOf,
  quantileOf,
  rangeRatioOf,
  theilOf,
  verstegenOf,
} from "./inequality.js";
import { influence } from "./influence.js";
import { lorenz } from "./lorenz.js";
import { mean } from "./mean.js";
import { scoreFunctions } from "./score-functions.js";
import { standardDeviation } from "./standard-deviation.js";

/**
 * @customfunction DIFFCOEF
 * @supportSync
 */
export function excelDiffCoef(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => differenceCoefficient(values, pupils));
}

/**
 * @customfunction MEAN
 * @supportSync
 */
export function excelMean(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => mean(values, pupils));
}

/**
 * @customfunction STDEV
 * @supportSync
 */
export function excelStDev(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => standardDeviation(values, pupils));
}

/**
 * @customfunction COMPOSITE
 * @supportSync
 */
export function excelComposite(coefficients: unknown[][]): number {
  return answerNumber(() => composite(coefficients));
}

/**
 * @customfunction GINI
 * @supportSync
 */
export function excelGini(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => giniOf(values, pupils));
}

/**
 * @customfunction HOOVER
 * @supportSync
 */
export function excelHoover(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => hooverOf(values, pupils));
}

/**
 * @customfunction MCLOONE
 * @supportSync
 */
export function excelMcLoone(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => mcLooneOf(values, pupils));
}

/**
 * @customfunction VERSTEGEN
 * @supportSync
 */
export function excelVerstegen(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => verstegenOf(values, pupils));
}

/**
 * @customfunction RANGERATIO
 * @supportSync
 */
export function excelRangeRatio(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => rangeRatioOf(values, pupils));
}

/**
 * @customfunction THEIL
 * @supportSync
 */
export function excelTheil(values: unknown[][], pupils?: unknown[][], form?: unknown): number {
  return answerNumber(() => theilOf(values, pupils, form));
}

/**
 * @customfunction ENTROPY
 * @supportSync
 */
export function excelEntropy(values: unknown[][], pupils?: unknown[][], alpha?: unknown): number {
  return answerNumber(() => entropyOf(values, pupils, alpha));
}

/**
 * @customfunction ATKINSON
 * @supportSync
 */
export function excelAtkinson(values: unknown[][], pupils?: unknown[][], epsilon?: unknown): number {
  return answerNumber(() => atkinsonOf(values, pupils, epsilon));
}

/**
 * @customfunction QUANTILE
 * @supportSync
 */
export function excelQuantile(values: unknown[][], pupils?: unknown[][], share?: unknown): number {
  return answerNumber(() => quantileOf(values, pupils, share));
}

/**
 * @customfunction LORENZ
 * @supportSync
 */
export function excelLorenz(values: unknown[][], pupils?: unknown[][]): unknown[][] {
  return answerTable(() => lorenz(values, pupils));
}

/**
 * @customfunction DECOMPOSE
 * @supportSync
 */
export function excelDecompose(
  values: unknown[][],
  pupils: unknown[][],
  groups: unknown[][],
  measure?: unknown,
): unknown[][] {
  return answerTable(() => decompose(values, pupils, groups, measure));
}

/**
 * @customfunction COMPARE
 * @supportSync
 */
export function excelCompare(values: unknown[][], pupils: unknown[][], groups: unknown[][]): unknown[][] {
  return answerTable(() => compare(values, pupils, groups));
}

/**
 * @customfunction INFLUENCE
 * @supportSync
 */
export function excelInfluence(values: unknown[][], pupils: unknown[][], names: unknown[][]): unknown[][] {
  return answerTable(() => influence(values, pupils, names));
}

if (typeof CustomFunctions !== "undefined")
  CustomFunctions.associate({
    DIFFCOEF: excelDiffCoef,
    MEAN: excelMean,
    STDEV: excelStDev,
    COMPOSITE: excelComposite,
    GINI: excelGini,
    HOOVER: excelHoover,
    MCLOONE: excelMcLoone,
    VERSTEGEN: excelVerstegen,
    RANGERATIO: excelRangeRatio,
    THEIL: excelTheil,
    ENTROPY: excelEntropy,
    ATKINSON: excelAtkinson,
    QUANTILE: excelQuantile,
    LORENZ: excelLorenz,
    DECOMPOSE: excelDecompose,
    COMPARE: excelCompare,
    INFLUENCE: excelInfluence,
    ...countyFunctions,
    ...scoreFunctions,
    ...communityFunctions,
    ...changeFunctions,
  });

// Until the pane says which language Excel speaks, the browser's own.
if (typeof navigator !== "undefined") setFunctionLocale(localeOfTag(navigator.language));
