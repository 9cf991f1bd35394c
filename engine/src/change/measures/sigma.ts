// Sigma: how far schools lie apart in each year, by the coefficient of variation and by the spread of logarithms.
import type { TwoYears } from "../../communities/index.js";
import { coefficientOfVariation, dispersionOf, momentsOf } from "../../statistics/index.js";
import type { YearColumns } from "../year-columns.js";

/** The spread in two years. */
export interface Sigma {
  readonly cv: TwoYears;
  /** Each school counting once. */
  readonly cvUnweighted: TwoYears;
  /** Weighted standard deviation of the logarithms of values above zero. */
  readonly sdOfLogs: TwoYears;
}

/** Sigma of both years (σ 收敛: it falls where schools came nearer to each other). */
export const sigmaOf = (before: YearColumns, after: YearColumns): Sigma => {
  const both = (measure: (year: YearColumns) => number | null): TwoYears => ({
    before: measure(before),
    after: measure(after),
  });
  return {
    cv: both(({ values, weights }) => coefficientOfVariation(values, weights)),
    cvUnweighted: both(({ values }) => coefficientOfVariation(values)),
    sdOfLogs: both(sdOfLogs),
  };
};

const sdOfLogs = ({ values, weights }: YearColumns): number | null => {
  const above = weights.map((weight, row) => ((values[row] as number) > 0 ? weight : 0));
  const moments = momentsOf(
    values.map((value) => (value > 0 ? Math.log(value) : 0)),
    above,
  );
  return moments.count < 2 ? null : dispersionOf(moments).standardDeviationOfPopulation;
};
