// The rows of test/golden/inequality_golden.csv, each with the result of ours that it asks for.
import { atkinson, coefficientOfVariation, gini, giniUnbiased, theilL, theilT } from "@junheng/engine/statistics";
import { readGolden } from "../golden/read-golden.js";

const measures: Record<string, (values: readonly number[], weights?: readonly number[]) => number | null> = {
  Gini: gini,
  Gini_weighted: gini,
  Gini_sample_corrected: giniUnbiased,
  Gini_standardised: giniUnbiased,
  Theil_T: theilT,
  Theil_L: theilL,
  "Atkinson_eps_0.5": (values, weights) => atkinson(values, weights, 0.5),
  Atkinson_eps_1: (values, weights) => atkinson(values, weights, 1),
  CV_weighted_population: coefficientOfVariation,
};

const numbers = (text: string): number[] => text.split(";").map(Number);

/** One row: the series and the measure, the figure as printed, and ours. */
export interface InequalityRow {
  readonly name: string;
  readonly measure: string;
  readonly printed: string;
  readonly result: () => number;
}

export const inequalityRows = (): readonly InequalityRow[] =>
  readGolden("inequality_golden").map((row) => {
    const weights = row["weights"] === "" ? undefined : numbers(row["weights"]!);
    return {
      name: row["id"]!,
      measure: row["measure"]!,
      printed: row["published"]!,
      result: () => measures[row["measure"]!]!(numbers(row["values"]!), weights)!,
    };
  });
