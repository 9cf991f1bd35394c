// All measures of a series as the JSON contract names them, unrounded; dots in a name are nesting.
import type { Locale } from "@junheng/engine/diagnostics";
import type { BalanceMeasures, MeasureId } from "@junheng/engine/measures";
import { measureIds } from "@junheng/engine/measures";
import { measureTexts } from "@junheng/engine/words";
import type { Decomposition } from "@junheng/engine/statistics";
import { besidesObject } from "./besides-json.js";
import type { Measured } from "./measured.js";
import { findingObjects } from "./print-findings.js";

/** Where each measure stands in the object: its names from the outermost in. */
const paths: Readonly<Record<MeasureId, readonly [string] | readonly [string, string]>> = {
  mean: ["mean"],
  variance: ["variance_population"],
  sdPopulation: ["sd_population"],
  sdSampleFrequency: ["sd_sample_frequency"],
  sdSampleReliability: ["sd_sample_reliability"],
  cv: ["cv"],
  gini: ["gini"],
  giniUnbiased: ["gini_unbiased"],
  hoover: ["hoover"],
  theilT: ["theil_t"],
  theilL: ["theil_l"],
  ge2: ["ge2"],
  atkinsonHalf: ["atkinson_0.5"],
  atkinson1: ["atkinson_1"],
  atkinson2: ["atkinson_2"],
  mcLoone: ["mcloone"],
  mcLooneOfHalf: ["mcloone_half"],
  verstegen: ["verstegen"],
  verstegenOfHalf: ["verstegen_half"],
  min: ["min"],
  max: ["max"],
  range: ["range"],
  rangeRatio: ["range_ratio"],
  federalRangeRatio: ["federal_range_ratio"],
  ratio9010: ["ratio_90_10"],
  topTenthShare: ["top_10_share"],
  bottomFourTenthsShare: ["bottom_40_share"],
  palmaRatio: ["palma"],
  quintileShareRatio: ["s80_s20"],
  p5: ["quantiles", "p5"],
  p10: ["quantiles", "p10"],
  p25: ["quantiles", "p25"],
  p50: ["quantiles", "p50"],
  p75: ["quantiles", "p75"],
  p90: ["quantiles", "p90"],
  p95: ["quantiles", "p95"],
};

/** The text of the object. */
export function measuresJson(measured: Measured, locale: Locale): string {
  const { series, balance, unweighted, period, otherPeriods, diagnostics } = measured;
  const object = {
    period,
    otherPeriods,
    n: balance.count,
    weight_sum: balance.weight,
    ...nested((id) => balance.measures[id]),
    unweighted: {
      mean: unweighted.mean,
      sd_population: unweighted.sdPopulation,
      sd_sample: unweighted.sdSample,
      cv_population: unweighted.cvPopulation,
      cv_sample: unweighted.cvSample,
      gini: unweighted.gini,
      gini_unbiased: unweighted.giniUnbiased,
    },
    decomposition: decompositionObject(balance.decomposition),
    ...besidesObject(measured.besides),
    definitions: nested((id) => measureTexts[id].definition[locale]),
    source: {
      ...(series.file !== undefined && { file: series.file }),
      sheet: series.sheet,
      value: series.value,
      weight: series.weight,
      ...(series.group !== undefined && { group: series.group }),
    },
    leftOut: series.leftOut,
    diagnostics: findingObjects(diagnostics, locale),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

const nested = <T>(of: (id: MeasureId) => T): Readonly<Record<string, T | Readonly<Record<string, T>>>> => {
  const plain = measureIds.flatMap((id) => (paths[id].length === 1 ? [[paths[id][0], of(id)] as const] : []));
  const inner = measureIds.flatMap((id) => (paths[id].length === 2 ? [[paths[id][1], of(id)] as const] : []));
  return { ...Object.fromEntries(plain), quantiles: Object.fromEntries(inner) };
};

const decompositionObject = (decomposition: BalanceMeasures["decomposition"]) =>
  decomposition && {
    ge2: partsObject(decomposition.ge2),
    theil_t: partsObject(decomposition.theilT),
    theil_l: partsObject(decomposition.theilL),
  };

const partsObject = (parts: Decomposition | null) =>
  parts && {
    total: parts.total,
    between: parts.between,
    within: parts.within,
    groups: Object.fromEntries(
      parts.groups.map(({ name, index, mean, weightShare, withinContribution }) => [
        name,
        { index, mean, weight_share: weightShare, within_contribution: withinContribution },
      ]),
    ),
  };
