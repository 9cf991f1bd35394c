// Counties rolled up: their moments merged into prefectures and a province, with what lies between and within, ranks, and who drives it.
import type { ByIndicator, IndicatorId, IndicatorMap } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages, isOwnId } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { ranksOf } from "../rankings/index.js";
import { dispersionOf, variationOfParts } from "../statistics/index.js";
import type { CountyMoments, CountyStage } from "./county-moments.js";
import { indicatorsIn, valuesOf, variationOf } from "./indicator-values.js";
import { prefectureGroups, prefecturesOf } from "./prefectures.js";
import type { Province, ProvinceIndicator, ProvinceStage } from "./province.js";

/**
 * A province out of its counties (省、市、县三级汇总): for every indicator the coefficient of variation over all schools, that over the
 * counties and that within them, what each county has to do with it, and where it stands.
 *
 * Formula: as `variationOfParts`: cv² = between² + within², and between² = betweenPrefectures² + betweenCounties² where prefectures are
 * known; each exact but for rounding (1e-12). Ranks: by the county's own coefficient, the lowest first, and by its mean, the best first;
 * equal ones share a rank. Units: none; coefficients are 0 or more, shares from 0 to 1. Zeros: a county whose mean is 0 is one like any
 * other. Missing: a school without a value is in no figure; a county without a stage is not in that stage. None: null where nothing can be
 * divided, no stages where no county has any. One county alone is itself: its coefficients, nothing between. Errors: a TypeError where
 * a county has an indicator that neither the program nor the standard knows. Source: the law of total variance; the measure of a
 * prefecture's balance is ours (`prefectureBalance`).
 *
 * @example
 * rollUp([], nationalQuality2017) // => { stages: {}, prefectures: [] }
 */
export function rollUp(counties: readonly CountyMoments[], standard: Standard): Province {
  const stages: Partial<Record<CompulsoryStage, ProvinceStage>> = {};
  for (const stage of compulsoryStages) {
    const there = counties.filter((county) => county.stages[stage] !== undefined);
    if (there.length > 0) stages[stage] = stageOf(there, stage, standard);
  }
  return { stages, prefectures: prefecturesOf(counties) };
}

const stageOf = (counties: readonly CountyMoments[], stage: CompulsoryStage, standard: Standard): ProvinceStage => {
  const own = counties.map((county) => county.stages[stage]!);
  const indicators: IndicatorMap<ProvinceIndicator> = {};
  for (const id of indicatorsIn(own)) indicators[id] = indicatorOf(counties, stage, id, standard);
  const sum = (number: (each: CountyStage) => number): number => own.reduce((total, each) => total + number(each), 0);
  const count = (met: boolean | null): number => own.filter((each) => each.met === met).length;
  return {
    counties: own.length,
    schools: sum(({ schools }) => schools),
    pupils: sum(({ pupils }) => pupils),
    met: count(true),
    notMet: count(false),
    open: count(null),
    qualifiedSchools: own.some(({ qualifiedSchools }) => qualifiedSchools === null)
      ? null
      : sum(({ qualifiedSchools }) => qualifiedSchools ?? 0),
    composite: standard.composite === undefined ? null : compositeOf(indicators),
    indicators,
  };
};

const indicatorOf = (
  counties: readonly CountyMoments[],
  stage: CompulsoryStage,
  id: IndicatorId,
  standard: Standard,
): ProvinceIndicator => {
  const values = valuesOf(counties, stage, id);
  const whole = variationOfParts(values.map(({ moments }) => moments));
  const groups = prefectureGroups(counties);
  const wholes = groups?.map(({ positions }) => variationOfParts(positions.map((at) => values[at]!.moments)));
  const prefectures = wholes && variationOfParts(wholes.map(({ moments }) => moments));
  const amongCounties = wholes?.reduce((sum, { squares }) => sum + squares.between, 0);
  const lower = indicatorIn(id, standard).direction === "lower";
  const means = values.map(({ moments }) => dispersionOf(moments).mean);
  const negative = (number: number | null): number | null => (number === null ? null : -number);
  const ranks = ranksOf(values.map(({ cv }) => negative(cv)));
  const meanRanks = ranksOf(lower ? means.map(negative) : means);
  return {
    ...variationOf(whole),
    betweenPrefectures: prefectures?.between ?? null,
    betweenCounties:
      amongCounties === undefined
        ? null
        : dispersionOf({ ...whole.moments, sumOfSquares: amongCounties }).coefficientOfVariation,
    counties: values.map(({ moments, cv, met }, at) => {
      const { name, prefecture } = counties[at]!;
      return {
        name,
        ...(prefecture !== undefined && { prefecture }),
        mean: means[at]!,
        cv,
        met,
        weightShare: whole.moments.weight === 0 ? 0 : moments.weight / whole.moments.weight,
        rank: ranks[at]!,
        meanRank: meanRanks[at]!,
        ...whole.parts[at]!,
      };
    }),
  };
};

const compositeOf = (indicators: ByIndicator<ProvinceIndicator>): number | null => {
  const national = Object.entries(indicators).filter(([id]) => !isOwnId(id as IndicatorId));
  const cvs = national.flatMap(([, { cv }]) => cv ?? []);
  return cvs.length < national.length || cvs.length === 0 ? null : cvs.reduce((sum, cv) => sum + cv, 0) / cvs.length;
};
