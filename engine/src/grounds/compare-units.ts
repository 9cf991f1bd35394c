// A county with its legal units counted as one school each, and with every school by itself: both results side by side.
import type { AssessmentOptions, CountyAssessment, StageResult, Verdict } from "../assessment/index.js";
import { assessCounty } from "../assessment/index.js";
import type { ByIndicator } from "../indicators/index.js";
import type { CountedAs, CountedUnit, FoldOptions, UnitChoices } from "../legal-units/index.js";
import { foldUnits } from "../legal-units/index.js";
import type { CompulsoryStage, SchoolRecord } from "../schools/index.js";
import type { Standard } from "../standards/index.js";

/** A coefficient of variation and its verdict. */
export interface ComparedCv {
  readonly cv: number | null;
  readonly met: Verdict;
}

/** A stage counted one way. */
export interface ComparedStage {
  readonly schools: number;
  /** Schools up to standard; null where the standard has no rule for schools. */
  readonly qualified: number | null;
  readonly met: Verdict;
  readonly indicators: ByIndicator<ComparedCv>;
  readonly composite: ComparedCv | null;
}

/** A county counted one way. */
export interface CountedCounty {
  readonly met: Verdict;
  readonly stages: Readonly<Partial<Record<CompulsoryStage, ComparedStage>>>;
}

/** The legal units of a county, and what it comes to either way. */
export interface UnitsCompared extends Readonly<Record<CountedAs, CountedCounty>> {
  readonly units: readonly CountedUnit[];
}

/**
 * Assesses a county both ways (合并计算与分别计算). Where some units are not decided, those alone are counted the one way and the other, and
 * the rest as was decided; where all are, all of them are. None: null where there is no unit.
 *
 * Rule: both ways by the same assessment, with nothing changed but how the units count.
 * Zeros: as in `assessCounty`. Errors: as there.
 *
 * Source: ours; whether a 1+X unit counts as one school is open in the national rules, so that both are shown.
 *
 * @example
 * compareUnits([{ name: "甲小学" }], nationalQuality2017, {}) // => null
 */
export function compareUnits(
  records: readonly SchoolRecord[],
  standard: Standard,
  { told = [], choices = {} }: FoldOptions,
  options: AssessmentOptions = {},
): UnitsCompared | null {
  const { units } = foldUnits(records, { told, choices });
  if (units.length === 0) return null;
  const open = units.some(({ counted }) => counted === null);
  const way = (counted: CountedAs): CountedCounty => {
    const chosen: UnitChoices = Object.fromEntries(
      units.map((unit) => [unit.name, (open ? unit.counted : null) ?? counted]),
    );
    return countedCounty(assessCounty(foldUnits(records, { told, choices: chosen }).records, standard, options));
  };
  return { units, one: way("one"), each: way("each") };
}

const countedCounty = ({ met, stages }: CountyAssessment): CountedCounty => ({
  met,
  stages: Object.fromEntries(Object.entries(stages).map(([stage, result]) => [stage, comparedStage(result)])),
});

const comparedStage = ({ schools, qualifiedSchools, met, indicators, composite }: StageResult): ComparedStage => ({
  schools: schools.length,
  qualified: qualifiedSchools,
  met,
  indicators: Object.fromEntries(
    Object.entries(indicators).map(([id, indicator]) => [id, { cv: indicator.cv, met: indicator.met }]),
  ),
  composite: composite === null ? null : { cv: composite.cv, met: composite.met },
});
