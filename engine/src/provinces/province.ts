// The result of a roll-up: a province, its prefectures and its counties, stage by stage and indicator by indicator.
import type { Verdict } from "../assessment/index.js";
import type { ByIndicator } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import type { PartOfVariation } from "../statistics/index.js";
import type { CountyName } from "./county-moments.js";

/** How an indicator varies over the schools of several counties: cv² = between² + within². */
export interface VariationOfCounties {
  readonly schools: number;
  readonly mean: number | null;
  /** Over all schools, each weighing by its pupils (or what the indicator is divided by). */
  readonly cv: number | null;
  /** Over the counties, each by its own mean and weighing by its pupils. */
  readonly between: number | null;
  /** Within the counties together. */
  readonly within: number | null;
}

/** What one county has to do with an indicator of the province. */
export interface CountyInIndicator extends CountyName, PartOfVariation {
  readonly mean: number | null;
  readonly cv: number | null;
  readonly met: Verdict;
  /** Of its share of all the weight (pupils), 0 to 1. */
  readonly weightShare: number;
  /** Its place by its own coefficient, the most balanced first; null without one. */
  readonly rank: number | null;
  /** Its place by its mean, the best provided first; null without one. */
  readonly meanRank: number | null;
}

/** One indicator of a province. */
export interface ProvinceIndicator extends VariationOfCounties {
  /** Over the prefectures, each by its mean; null where no county says its prefecture. */
  readonly betweenPrefectures: number | null;
  /** Over the counties within their prefectures: between² = betweenPrefectures² + betweenCounties². */
  readonly betweenCounties: number | null;
  /** In the order in which the counties were given; those without the stage are not there. */
  readonly counties: readonly CountyInIndicator[];
}

/** One stage of a province. */
export interface ProvinceStage {
  readonly counties: number;
  readonly schools: number;
  readonly pupils: number;
  /** Counties whose stage is met, is not, and is not known. */
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
  readonly qualifiedSchools: number | null;
  /** The plain mean of the coefficients that make up the standard's composite; null where it has none, or one of them is lacking. */
  readonly composite: number | null;
  readonly indicators: ByIndicator<ProvinceIndicator>;
}

/** One indicator of a prefecture, held against a limit of ours. */
export interface PrefectureIndicator extends VariationOfCounties {
  readonly limit: number | null;
  readonly met: Verdict;
}

/** One stage of a prefecture. */
export interface PrefectureStage {
  readonly schools: number;
  readonly indicators: ByIndicator<PrefectureIndicator>;
  readonly met: Verdict;
}

/** A prefecture: its counties together, and whether it is balanced by a measure of ours. */
export interface Prefecture {
  readonly name: string;
  readonly counties: readonly string[];
  readonly stages: Readonly<Partial<Record<CompulsoryStage, PrefectureStage>>>;
  /** By `prefectureBalance`, which is ours and not the state's. */
  readonly met: Verdict;
}

/** A province. */
export interface Province {
  readonly stages: Readonly<Partial<Record<CompulsoryStage, ProvinceStage>>>;
  /** In the order in which they first appear; empty where no county says its prefecture. */
  readonly prefectures: readonly Prefecture[];
}
