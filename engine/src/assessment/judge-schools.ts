// Each school of a stage held against what the standard asks of it.
import type { Comparison } from "./compare.js";
import { isGoodEnough, reaches } from "./compare.js";
import type { IndicatorColumn } from "./indicator-column.js";
import type { StageColumns } from "./stage-columns.js";
import type { Verdict } from "./verdict.js";
import { schoolQualified } from "./verdict.js";

/** What comes of each school: how many indicators it meets, and whether it is up to standard. */
export interface SchoolVerdicts {
  readonly metCount: readonly number[];
  readonly qualified: readonly Verdict[];
}

/** Judges them all. */
export function judgeSchools({ plan, schools, indicators }: StageColumns, compare: Comparison): SchoolVerdicts {
  const count = schools.length;
  const { metAtLeast, floorShare } = plan;
  const metCount = new Array<number>(count).fill(0);
  const qualified: Verdict[] = [];
  const reachesFloor = (attainment: number): boolean => reaches(attainment, floorShare ?? 0, 4, compare);
  const held = indicators.map((): Held => ({ met: null, attainment: null }));
  // The indicators that the standard asks something of a school by; one that has a limit of its variation alone is none of them.
  const asked = held.filter((_, position) => plan.indicators[position]?.minimum !== null);
  for (let row = 0; row < count; row++) {
    for (let position = 0; position < indicators.length; position++) {
      const column = indicators[position] as IndicatorColumn;
      const cell = held[position] as Held;
      cell.met = metAt(column, row, compare);
      cell.attainment = cell.met === false ? attainmentAt(column, row) : null;
      if (cell.met === true) (metCount[row] as number)++;
    }
    qualified.push(metAtLeast === null ? null : schoolQualified(asked, metAtLeast, reachesFloor));
  }
  return { metCount, qualified };
}

/** What a school's value comes to against its threshold; its attainment is asked for where it falls short alone. */
interface Held {
  met: Verdict;
  attainment: number | null;
}

/** Whether a school's value reaches its threshold; null without a threshold or a value. */
export const metAt = (
  { plan: { minimum, valueDigits, lower }, value }: IndicatorColumn,
  row: number,
  compare: Comparison,
): Verdict => {
  const own = value[row] as number;
  return minimum === null || Number.isNaN(own) ? null : isGoodEnough(own, minimum, valueDigits, compare, lower);
};

/** A school's value over its threshold, or the other way round where lower is better; null where there is none. */
export const attainmentAt = ({ plan: { minimum, lower }, value }: IndicatorColumn, row: number): number | null => {
  const own = value[row] as number;
  if (minimum === null || Number.isNaN(own)) return null;
  return !lower ? own / minimum : own === 0 ? null : minimum / own;
};

/** How much of the numerator a school lacks, or has too much where lower is better; null without a threshold or a value. */
export const shortByAt = (
  { plan: { minimum, per }, value, divisor }: IndicatorColumn,
  row: number,
  met: Verdict,
): number | null => {
  const own = value[row] as number;
  if (minimum === null || met === null) return null;
  return met ? 0 : (Math.abs(minimum - own) * (divisor[row] as number)) / per;
};
