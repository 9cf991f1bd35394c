// What a roll-up keeps of a county: for each indicator the moments of its schools. The rest of its result may be forgotten.
import type { CountyAssessment, StageResult, Verdict } from "../assessment/index.js";
import type { ByIndicator, IndicatorId, IndicatorMap } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import { momentsOf, type Moments } from "../statistics/index.js";

/** A county, and the prefecture that it belongs to, where that is known. */
export interface CountyName {
  readonly name: string;
  readonly prefecture?: string;
}

/** One indicator of a county. */
export interface CountyIndicator {
  /** Of the values of its schools, each weighing by what the indicator is divided by. */
  readonly moments: Moments;
  readonly cv: number | null;
  readonly threshold: number | null;
  readonly met: Verdict;
}

/** One stage of a county. */
export interface CountyStage {
  readonly schools: number;
  readonly pupils: number;
  readonly qualifiedSchools: number | null;
  readonly composite: number | null;
  readonly met: Verdict;
  readonly indicators: ByIndicator<CountyIndicator>;
}

/** A county in a roll-up. */
export interface CountyMoments extends CountyName {
  readonly stages: Readonly<Partial<Record<CompulsoryStage, CountyStage>>>;
}

/**
 * What a roll-up keeps of a county's assessment (各县的矩): some hundred numbers, however many schools it has.
 *
 * Formula: for each indicator the moments (Σw, mean, Σw(x − mean)²) of its schools' values, w being the pupils or what the indicator is
 * divided by instead. `verdicts` are those that may be said of its stages (null while something stands in the way), where they are not the
 * figures' own. Units: as the indicators'. Zeros: values like any other. Missing: a school without a value is in no moments.
 * None: moments of weight 0 where no school has a value; only the stages that were assessed are there. Errors: none thrown.
 * Source: as `momentsOf`.
 *
 * @example
 * countyMoments({ name: "甲县" }, assessCounty([{ name: "一小", type: "primary", whole: { pupils: 100, books: 2000 } }], nationalBasic2012)).stages.primary?.indicators.booksPerPupil?.moments.mean // => 20
 */
export function countyMoments(
  county: CountyName,
  { stages }: Pick<CountyAssessment, "stages">,
  verdicts: Readonly<Partial<Record<CompulsoryStage, Verdict>>> = {},
): CountyMoments {
  const found: Partial<Record<CompulsoryStage, CountyStage>> = {};
  for (const stage of compulsoryStages) {
    const result = stages[stage];
    if (result === undefined) continue;
    const { [stage]: met = result.met } = verdicts;
    found[stage] = { ...stageFigures(result), met };
  }
  return { ...county, stages: found };
}

const stageFigures = (result: StageResult): CountyStage => {
  const indicators: IndicatorMap<CountyIndicator> = {};
  for (const [id, { cv, threshold, met }] of Object.entries(result.indicators)) {
    indicators[id as IndicatorId] = { moments: momentsIn(result, id as IndicatorId), cv, threshold, met };
  }
  return {
    schools: result.schools.length,
    pupils: result.schools.reduce((sum, { pupils }) => sum + pupils, 0),
    qualifiedSchools: result.qualifiedSchools,
    composite: result.composite?.cv ?? null,
    met: result.met,
    indicators,
  };
};

const momentsIn = ({ schools }: StageResult, id: IndicatorId): Moments => {
  const values: number[] = [];
  const weights: number[] = [];
  for (const { pupils, indicators } of schools) {
    const own = indicators[id];
    if (own === undefined || own.value === null) continue;
    values.push(own.value);
    weights.push(own.denominator ?? pupils);
  }
  return momentsOf(values, weights);
};
