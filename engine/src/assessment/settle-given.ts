// Values that sheets give per pupil themselves, held against those that can be worked out.
import type { CompulsoryStage } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import { byGiven, formulaAt, noFormula } from "./indicator-column.js";
import type { PlacedSchool } from "./place-schools.js";
import type { IndicatorPlan } from "./plan.js";
import { membersIn } from "./school-at-work.js";
import type { StageColumns } from "./stage-columns.js";

/** A given value is printed with two decimals or so. */
const printedTo = 0.006;
/** Where one in so many of the values that can be held against computed ones is another, they are of something else. */
const foreignFrom = 5;

/**
 * Settles the values that sheets give per pupil where the figures are lacking. They stand where none was worked out, or where those of
 * the other schools are the same as worked out; else they measure something else (生均运动场地 without halls), and the value is lacking.
 * Many schools have no hall: a few that disagree are enough.
 */
export function settleGiven({ plan: { stage }, schools, indicators }: StageColumns): void {
  for (const column of indicators) {
    const { plan, value, formula, absent } = column;
    if (!formula.includes(byGiven)) continue;
    let both = 0;
    let disagreeing = 0;
    for (let row = 0; row < schools.length; row++) {
      const worked = value[row] as number;
      if (formulaAt(column, row) < 0 || Number.isNaN(worked)) continue;
      const own = givenOf(schools[row] as PlacedSchool, stage, plan);
      if (own === null) continue;
      both++;
      if (!(Math.abs(own - worked) <= printedTo + 0.01 * Math.abs(worked))) disagreeing++;
    }
    const foreign = disagreeing > 0 && disagreeing * foreignFrom >= both;
    for (let row = 0; row < schools.length; row++) {
      if (formula[row] !== byGiven) continue;
      if (foreign) {
        value[row] = NaN;
        formula[row] = noFormula;
      } else absent[row] = undefined;
    }
  }
}

const givenOf = (school: PlacedSchool, stage: CompulsoryStage, { id }: IndicatorPlan): number | null => {
  if (membersIn(stage, school).length !== 1) return null;
  const { record } = school.members[0];
  const own = record[stage]?.[id] ?? record.whole?.[id];
  return isFigure(own) ? own : null;
};
