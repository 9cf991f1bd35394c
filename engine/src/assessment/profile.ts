// What the balance of a county was measured of, and what it was not: the five dimensions.
import { dimensions, indicatorIn, type Dimension, type IndicatorId, type WithOwn } from "../indicators/index.js";
import { compulsoryStages, type CompulsoryStage } from "../schools/index.js";
import { coefficientOfVariation, weightedMean } from "../statistics/index.js";
import type { CountyAssessment, StageResult } from "./assessment.js";

/** One measure in the profile of a stage. */
export interface ProfileEntry {
  readonly stage: CompulsoryStage;
  /** An indicator of the standard, or the size of classes (平均班额), which no national standard limits on average. */
  readonly measure: IndicatorId | "classSize";
  readonly schools: number;
  readonly mean: number | null;
  readonly cv: number | null;
  readonly threshold: number | null;
  readonly met: boolean | null;
}

/** One dimension of balance. */
export interface DimensionProfile {
  readonly dimension: Dimension;
  /** What was measured; empty where the dimension was not measured at all. */
  readonly measured: readonly ProfileEntry[];
  /** What the standard measures of it, but the data have no figures for. */
  readonly lacking: readonly { readonly stage: CompulsoryStage; readonly measure: IndicatorId }[];
}

/**
 * A county's profile over the five dimensions (权利, 机会, 资源, 过程, 结果), each of them always there.
 *
 * Formula: size of classes = pupils ÷ classes, its spread the coefficient of variation weighted by pupils.
 * The indicators of both national standards are of resources. Of the process there is the size of classes, pupils over classes
 * in each school, weighted by pupils, where the sheet has classes. Units: those of the indicators, pupils to a class; a coefficient
 * of variation is 0 or more. Zeros and missing: a school without classes, or with 0, has no size of classes; a measure that no school
 * has is `lacking`. None: a dimension without any measure is not balanced and not unbalanced: it was not measured. Errors: a
 * TypeError where a result is of an indicator that neither the program nor its standard has. Source: 教督〔2017〕6号, 二 (资源配置).
 *
 * @example
 * profileOf({ stages: {} }).map(({ measured }) => measured.length) // => [0, 0, 0, 0, 0]
 */
export const profileOf = ({
  stages,
  own: measures,
}: Pick<CountyAssessment, "stages" | "own">): readonly DimensionProfile[] =>
  dimensions.map((dimension) => {
    const entries = compulsoryStages.flatMap((stage) => entriesOf(stage, stages[stage]));
    const own = entries.filter(({ measure }) => dimensionOf(measure, { own: measures }) === dimension);
    return {
      dimension,
      measured: own.filter(({ schools }) => schools > 0),
      lacking: own.flatMap(({ stage, measure, schools }) =>
        schools === 0 && measure !== "classSize" ? [{ stage, measure }] : [],
      ),
    };
  });

const dimensionOf = (measure: ProfileEntry["measure"], source: WithOwn): Dimension =>
  measure === "classSize" ? "process" : indicatorIn(measure, source).dimension;

function entriesOf(stage: CompulsoryStage, result: StageResult | undefined): readonly ProfileEntry[] {
  if (result === undefined) return [];
  const indicators = Object.entries(result.indicators).map(([id, { schools, mean, cv, threshold, met }]) => ({
    stage,
    measure: id as IndicatorId,
    schools,
    mean,
    cv,
    threshold,
    met,
  }));
  return [...indicators, classSize(stage, result)];
}

function classSize(stage: CompulsoryStage, { schools }: StageResult): ProfileEntry {
  // Where others were merged into a school, its pupils are theirs too, but its classes are its own.
  const known = schools.filter(
    ({ classes, pupils, contributors }) => classes !== null && classes > 0 && pupils > 0 && contributors.length === 1,
  );
  const sizes = known.map(({ pupils, classes }) => pupils / classes!);
  const pupils = known.map((school) => school.pupils);
  return {
    stage,
    measure: "classSize",
    schools: known.length,
    mean: weightedMean(sizes, pupils),
    cv: coefficientOfVariation(sizes, pupils),
    threshold: null,
    met: null,
  };
}
