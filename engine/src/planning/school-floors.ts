// What each school's own standard asks of it: so many indicators met, and the rest at the floor share or above.
import type { SchoolIndicator, SchoolResult, StageResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { Standard } from "../standards/index.js";
import { parameterAt, schoolFloor } from "../standards/index.js";
import { atLeast } from "../statistics/index.js";
import type { SchoolFloors, SchoolNeed } from "./county-plan.js";

/** A school's indicator that is below its threshold. */
interface Lack {
  readonly id: IndicatorId;
  /** Units up to the threshold, and up to the floor share of it. */
  readonly full: number;
  readonly part: number;
  /** What is saved where the indicator is the exempt one: yuan where all costs are known, else a part of the threshold. */
  readonly saving: number;
}

/**
 * What every school of a stage needs to be up to standard (一校一案): the fewest whole units of each indicator, and which of them may stay
 * at the floor share of its threshold (余项).
 *
 * units = the smallest whole number with (amount + units) × per ÷ weight ≥ threshold. The exempt ones are those that save most: yuan
 * where all `costs` are given (yuan for one unit), else a part of the threshold. Shapes: a school each, in the order of the assessment.
 * Zeros: a school that has nothing needs all of it. Missing: an indicator without a value needs nothing here. None: an empty list where
 * the standard asks nothing of schools. Errors: none thrown. Source: the standard's rule for schools.
 *
 * @example
 * schoolFloors({ schools: [], indicators: {} }, nationalQuality2017, "2026-01-01") // => []
 */
export function schoolFloors(
  { schools, indicators }: Pick<StageResult, "schools" | "indicators">,
  standard: Standard,
  asOf: string,
  costs: Readonly<Record<string, number>> = {},
): readonly SchoolFloors[] {
  const { schoolRule } = standard;
  const metAtLeast = schoolRule === undefined ? null : parameterAt(schoolRule.metAtLeast, asOf);
  if (metAtLeast === null) return [];
  const share = schoolFloor(standard, asOf);
  const asked = standard.indicators.flatMap(({ id }) => {
    const minimum = indicators[id]?.minimum ?? null;
    const { per, direction } = indicatorIn(id, standard);
    return minimum === null ? [] : [{ id, minimum, per, lower: direction === "lower" }];
  });
  const priced = asked.every(({ id }) => costs[id] !== undefined);
  return schools.map((school): SchoolFloors => {
    const { name, code, qualified } = school;
    const below = asked.filter(({ id }) => school.indicators[id]?.met === false);
    // What lower values would mend is nothing to add to: it takes the place of an exempt one.
    const mendable = below.filter(({ lower }) => !lower);
    const exempt = Math.max(0, asked.length - metAtLeast - (below.length - mendable.length));
    const lacks = mendable.map(({ id, minimum, per }): Lack => {
      const unitsTo = (part: number): number => unitsUpTo(school, id, minimum, part, per);
      const [full, part] = [unitsTo(1), unitsTo(share)];
      const reached = Math.max(share, (school.indicators[id]?.value ?? 0) / minimum);
      return { id, full, part, saving: priced ? (full - part) * costs[id]! : 1 - reached };
    });
    return { name, ...(code !== undefined && { code }), qualified, needs: needsOf(lacks, exempt) };
  });
}

/** The exempt ones are those that save most; of equal ones those that the standard names first. */
function needsOf(lacks: readonly Lack[], exempt: number): readonly SchoolNeed[] {
  const saving = lacks.toSorted((a, b) => b.saving - a.saving).slice(0, exempt);
  return lacks.flatMap((lack) => {
    const isExempt = saving.includes(lack);
    const units = isExempt ? lack.part : lack.full;
    return units > 0 ? [{ indicator: lack.id, units, exempt: isExempt }] : [];
  });
}

/** The fewest whole units that bring a school to a part of its threshold, judged as an assessment does. */
function unitsUpTo(school: SchoolResult, id: IndicatorId, minimum: number, part: number, per: number): number {
  const cell = school.indicators[id]!;
  const weight = cell.denominator ?? school.pupils;
  const amount = amountOf(cell, weight, per);
  const reaches = (units: number): boolean => atLeast(((amount + units) * per) / weight / minimum, part);
  let units = Math.max(0, Math.floor((minimum * part * weight) / per - amount));
  while (!reaches(units)) units++;
  return units;
}

/** What a school has: the figure, or, where the sheet gives the value itself, what it comes to. */
export const amountOf = ({ numerator, value }: SchoolIndicator, weight: number, per: number): number =>
  numerator ?? ((value ?? 0) * weight) / per;
