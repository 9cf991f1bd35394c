// One indicator of a stage over two years: its coefficients, its parts, and who has no value in one of them.
import type { StageResult } from "../assessment/index.js";
import type { Indicator } from "../indicators/index.js";
import { pairedSeries, type PairedSeries } from "./paired-series.js";
import type { PairedStage } from "./paired-stage.js";
import { rounding } from "./parts/levelled.js";
import { variationParts } from "./parts/variation-parts.js";
import { verdictChange } from "./verdict-change.js";
import type { IndicatorChange, SideChange } from "./years-compared.js";
import type { StageSchool } from "./matching/school-match.js";

/** The stage in both years. */
export interface StageYears {
  readonly schools: readonly StageSchool[];
  readonly before: StageResult;
  readonly after: StageResult;
  /** Whether grounds are open in either year. */
  readonly open: boolean;
}

/** The stage with its schools paired. */
export interface PairedYears extends StageYears {
  readonly paired: PairedStage;
}

/** The change of an indicator. */
export function indicatorChange(stage: PairedYears, { id, direction, per }: Indicator): IndicatorChange {
  const [before, after] = [stage.before.indicators[id], stage.after.indicators[id]];
  const series = pairedSeries(stage.paired, id);
  const { parts, states, levelled, low, high } = variationParts(series, direction);
  const [first, second] = [before?.cv ?? null, after?.cv ?? null];
  const change = first === null || second === null ? null : second - first;
  const inUnit = (side: typeof low): SideChange => ({ ...side, before: side.before / per, after: side.after / per });
  return {
    before: first,
    after: second,
    change,
    parts,
    states,
    levelled,
    share: change !== null && change < -rounding && parts !== null ? parts.low / change : null,
    met: verdictChange(before?.met ?? null, after?.met ?? null, stage.open),
    limit: after?.threshold ?? null,
    mean: { before: before?.mean ?? null, after: after?.mean ?? null },
    low: inUnit(low),
    high: inUnit(high),
    ...countsOf(stage, series),
  };
}

/** Who has a value in which year; schools that are lines of both years and have one in one of them alone are named. */
const countsOf = (
  stage: StageYears,
  { weightBefore, weightAfter, school }: PairedSeries,
): Pick<IndicatorChange, "schools" | "withoutValue"> => {
  let [both, came, left] = [0, 0, 0];
  const withoutValue: number[] = [];
  for (let row = 0; row < school.length; row++) {
    const place = school[row] as number;
    const [hadOne, hasOne] = [!Number.isNaN(weightBefore[row]), !Number.isNaN(weightAfter[row])];
    if (hadOne && hasOne) both++;
    else {
      const { before, after } = stage.schools[place] as StageSchool;
      if (before !== null && after !== null) withoutValue.push(place);
      if (hadOne) left++;
      if (hasOne) came++;
    }
  }
  return { schools: { both, came, left }, withoutValue };
};
