// The names of test/golden/reference_values.csv, and the function of ours that each of them asks for.
import {
  atkinson,
  coefficientOfVariation,
  decomposeTheilL,
  decomposeTheilT,
  decomposeVariation,
  federalRangeRatio,
  generalisedEntropy,
  gini,
  giniUnbiased,
  hoover,
  mcLoone,
  mcLooneOfHalf,
  momentsOf,
  range,
  rangeRatio,
  ratio9010,
  standardDeviationByFrequency,
  standardDeviationByReliability,
  standardDeviationOfPopulation,
  theilL,
  theilT,
  varianceOfPopulation,
  verstegen,
  verstegenOfHalf,
  weightedMean,
  weightedQuantile,
} from "@junheng/engine/statistics";

type Measure = (values: readonly number[], weights?: readonly number[]) => number | null;

const measures: Record<string, Measure> = {
  n: (values, weights) => momentsOf(values, weights).count,
  weight_sum: (values, weights) => momentsOf(values, weights).weight,
  mean: weightedMean,
  min: (values, weights) => weightedQuantile(values, weights, 0),
  max: (values, weights) => weightedQuantile(values, weights, 1),
  range,
  variance_population: varianceOfPopulation,
  sd_population: standardDeviationOfPopulation,
  sd_sample_frequency: standardDeviationByFrequency,
  sd_sample_reliability: standardDeviationByReliability,
  cv: coefficientOfVariation,
  range_ratio: rangeRatio,
  federal_range_ratio: federalRangeRatio,
  ratio_90_10: ratio9010,
  hoover,
  gini,
  gini_unbiased: giniUnbiased,
  theil_t: theilT,
  theil_l: theilL,
  ge2: (values, weights) => generalisedEntropy(values, weights, 2),
  "atkinson_0.5": (values, weights) => atkinson(values, weights, 0.5),
  atkinson_1: (values, weights) => atkinson(values, weights, 1),
  atkinson_2: (values, weights) => atkinson(values, weights, 2),
  mcloone: mcLoone,
  mcloone_half: mcLooneOfHalf,
  verstegen,
  verstegen_half: verstegenOfHalf,
  "unweighted.mean": (values) => weightedMean(values),
  "unweighted.sd_population": (values) => standardDeviationOfPopulation(values),
  "unweighted.sd_sample": (values) => standardDeviationByFrequency(values),
  "unweighted.cv_population": (values) => coefficientOfVariation(values),
  "unweighted.cv_sample": (values) => {
    const deviation = standardDeviationByFrequency(values);
    return deviation === null ? null : deviation / weightedMean(values)!;
  },
  "unweighted.gini": (values) => gini(values),
  "unweighted.gini_unbiased": (values) => giniUnbiased(values),
};

const decompositions = { theil_t: decomposeTheilT, theil_l: decomposeTheilL, ge2: decomposeVariation };

/** What ours is for a name of the reference; throws for a name that it does not know. */
export function referenceMeasure(
  name: string,
  values: readonly number[],
  weights: readonly number[],
  groups: readonly string[],
): number | null {
  if (name.startsWith("quantiles.p")) return weightedQuantile(values, weights, Number(name.slice(11)) / 100);
  if (name === "decomposition") return groups.every((group) => group === groups[0]) ? null : NaN;
  if (name.startsWith("decomposition.")) return partOf(name.split(".").slice(1), values, weights, groups);
  const measure = measures[name];
  if (measure === undefined) throw new RangeError(`no measure of ours is known for ${name}`);
  return measure(values, weights);
}

function partOf(
  [kind, part, group, figure]: readonly string[],
  values: readonly number[],
  weights: readonly number[],
  groups: readonly string[],
): number | null {
  const result = decompositions[kind as keyof typeof decompositions](values, weights, groups);
  if (result === null) return null;
  if (part !== "groups") return result[part as "total" | "between" | "within"];
  const own = result.groups.find(({ name }) => name === group)!;
  const names = {
    index: "index",
    mean: "mean",
    weight_share: "weightShare",
    within_contribution: "withinContribution",
  };
  return own[names[figure as keyof typeof names] as "index"];
}
