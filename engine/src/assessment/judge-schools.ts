// Each school of a stage held against what the standard asks of it.
import type { SchoolIndicator } from "./assessment.js";
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

/** What a value comes to when it is held against its threshold. */
export type HeldAgainst = { -readonly [Key in "met" | "attainment" | "shortBy"]: SchoolIndicator[Key] };

/** Judges them all. */
export function judgeSchools({ plan, schools, indicators }: StageColumns, compare: Comparison): SchoolVerdicts {
  const count = schools.length;
  const { metAtLeast, floorShare } = plan;
  const metCount = new Array<number>(count).fill(0);
  const qualified: Verdict[] = [];
  const reachesFloor = (attainment: number): boolean => reaches(attainment, floorShare ?? 0, 4, compare);
  const held = indicators.map((): HeldAgainst => ({ met: null, attainment: null, shortBy: null }));
  // The indicators that the standard asks something of a school by; one that has a limit of its variation alone is none of them.
  const asked = held.filter((_, position) => plan.indicators[position]?.minimum !== null);
  for (let row = 0; row < count; row++) {
    for (let position = 0; position < indicators.length; position++) {
      const cell = held[position] as HeldAgainst;
      holdAgainst(cell, indicators[position] as IndicatorColumn, row, compare);
      if (cell.met === true) (metCount[row] as number)++;
    }
    qualified.push(metAtLeast === null ? null : schoolQualified(asked, metAtLeast, reachesFloor));
  }
  return { metCount, qualified };
}

/** Holds the value of a school against its threshold, and writes down what it comes to. */
export const holdAgainst = (
  cell: HeldAgainst,
  { plan: { minimum, valueDigits, per, lower }, value, divisor }: IndicatorColumn,
  row: number,
  compare: Comparison,
): void => {
  const own = value[row] as number;
  cell.met = cell.attainment = cell.shortBy = null;
  if (Number.isNaN(own) || minimum === null) return;
  const met = isGoodEnough(own, minimum, valueDigits, compare, lower);
  cell.met = met;
  cell.attainment = !lower ? own / minimum : own === 0 ? null : minimum / own;
  cell.shortBy = met ? 0 : (Math.abs(minimum - own) * (divisor[row] as number)) / per;
};
