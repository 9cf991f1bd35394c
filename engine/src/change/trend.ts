// More than two years as a trend: the pace, and the year in which a limit is reached at this pace, or never.
import type { CountyAssessment, StageResult } from "../assessment/index.js";
import type { ByIndicator, IndicatorMap } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import { yearOfPeriod, yearsBetween } from "../reading/periods/index.js";
import { momentsOf } from "../statistics/index.js";

/** A year of a trend. */
export interface TrendYear {
  readonly period: string | null;
  readonly assessment: CountyAssessment;
}

/** A coefficient in one year; `at` is how many years after the first. */
export interface TrendPoint {
  readonly period: string | null;
  readonly at: number;
  readonly cv: number | null;
}

/**
 * Whether and when a coefficient is within its limit at this pace.
 *
 * - `within`: it is so in the last year
 * - `reached`: it will be after `years` more, in `year` where the last period names one
 * - `never`: it does not fall
 */
export interface LimitReached {
  readonly state: "within" | "reached" | "never";
  readonly years: number | null;
  readonly year: number | null;
}

/** One coefficient over the years. */
export interface VariationTrend {
  readonly points: readonly TrendPoint[];
  /** By how much it changes in a year: the least-squares slope; null for fewer than two years with a coefficient. */
  readonly pace: number | null;
  readonly limit: number | null;
  /** Null without a pace, a limit, or a coefficient in the last year. */
  readonly reached: LimitReached | null;
}

/** A stage over the years. */
export interface StageTrend {
  readonly indicators: ByIndicator<VariationTrend>;
  readonly composite: VariationTrend | null;
}

/** A county over the years, by stage. */
export type CountyTrend = Readonly<Partial<Record<CompulsoryStage, StageTrend>>>;

/** Less than this in a year is no fall. */
const standstill = 1e-9;

/**
 * The trend of a county's coefficients (多年趋势), its years in order of time.
 *
 * Formula: pace = the least-squares slope over years; years still needed = (last − limit) / −pace, from the last year's own coefficient.
 * Where the periods name no year, each counts as one after the last. A straight line says how fast, not that it will go on: as
 * coefficients cannot fall below 0, a pace slows. Missing: years without a coefficient are left out. Errors: none.
 * Units: a pace is coefficient by the year. Source: least squares, Legendre, 1805; what a straight line is asked for is ours.
 *
 * @example
 * const school = (name, books) => ({ name, type: "primary", whole: { pupils: 100, books } });
 * const year = (period, books) => ({ period, assessment: assessCounty([school("一小", books), school("二小", 4000)], nationalBasic2012) });
 * formatDecimal(trendOf([year("2023", 1000), year("2024", 2000)]).primary.indicators.booksPerPupil.pace, 4) // => "-0.2667"
 */
export function trendOf(years: readonly TrendYear[]): CountyTrend {
  const at = placesInTime(years);
  const trends: Partial<Record<CompulsoryStage, StageTrend>> = {};
  for (const stage of compulsoryStages) {
    const last = years.findLast(({ assessment }) => assessment.stages[stage] !== undefined)?.assessment.stages[stage];
    if (last === undefined) continue;
    const trend = (limit: number | null, cvOf: (result: StageResult) => number | null): VariationTrend =>
      variationTrend(
        years.map(({ period, assessment }, place) => {
          const result = assessment.stages[stage];
          return { period, at: at[place] ?? place, cv: result === undefined ? null : cvOf(result) };
        }),
        limit,
      );
    const indicators: IndicatorMap<VariationTrend> = {};
    for (const id of Object.keys(last.indicators) as (keyof typeof last.indicators)[])
      indicators[id] = trend(last.indicators[id]?.threshold ?? null, (result) => result.indicators[id]?.cv ?? null);
    trends[stage] = {
      indicators,
      composite: last.composite && trend(last.composite.threshold, ({ composite }) => composite?.cv ?? null),
    };
  }
  return trends;
}

/** How many years after the first each is; one after the other where the periods do not say, or not in this order. */
const placesInTime = (years: readonly TrendYear[]): readonly number[] => {
  const first = years[0]?.period ?? "";
  const told = years.map(({ period }) => yearsBetween(first, period ?? ""));
  const isInOrder = told.every((each, place) => each !== null && (place === 0 || each > (told[place - 1] ?? 0)));
  return isInOrder ? told.map((each) => each ?? 0) : years.map((_, place) => place);
};

const variationTrend = (points: readonly TrendPoint[], limit: number | null): VariationTrend => {
  const known = points.flatMap(({ at, cv }) => (cv === null ? [] : [{ at, cv }]));
  const pace = slopeOf(known);
  return { points, pace, limit, reached: reachedAt(points.at(-1), pace, limit) };
};

const slopeOf = (points: readonly { readonly at: number; readonly cv: number }[]): number | null => {
  if (points.length < 2) return null;
  const [times, cvs] = [momentsOf(points.map(({ at }) => at)), momentsOf(points.map(({ cv }) => cv))];
  if (times.sumOfSquares === 0) return null;
  return points.reduce((sum, { at, cv }) => sum + (at - times.mean) * (cv - cvs.mean), 0) / times.sumOfSquares;
};

const reachedAt = (last: TrendPoint | undefined, pace: number | null, limit: number | null): LimitReached | null => {
  if (last === undefined || last.cv === null || pace === null || limit === null) return null;
  const year = yearOfPeriod(last.period ?? "");
  if (last.cv <= limit) return { state: "within", years: 0, year };
  if (pace > -standstill) return { state: "never", years: null, year: null };
  const years = (last.cv - limit) / -pace;
  return { state: "reached", years, year: year === null ? null : year + Math.ceil(years - standstill) };
};
