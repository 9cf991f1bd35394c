// Values that sheets give per pupil themselves, held against those that can be worked out.
import { isFigure } from "../schools/index.js";
import { byGiven } from "./draft-indicator.js";
import type { IndicatorPlan } from "./plan.js";
import { membersIn } from "./school-line.js";
import type { StageColumns } from "./stage-columns.js";
import { noFormula } from "./stage-columns.js";

/** A given value is printed with two decimals or so. */
const printedTo = 0.006;
/** Where one in so many of the values that can be held against computed ones is another, they are of something else. */
const foreignFrom = 5;

/**
 * Settles the values that sheets give per pupil where the figures are lacking. They stand where none was worked out, or where those of
 * the other schools are the same as worked out; else they measure something else (生均运动场地 without halls), and the value is lacking.
 * Many schools have no hall: a few that disagree are enough.
 */
export function settleGiven({ plan, schools, value, formula, absent }: StageColumns): void {
  const count = schools.length;
  plan.indicators.forEach((indicator, position) => {
    const [first, end] = [position * count, (position + 1) * count];
    if (!formula.slice(first, end).includes(byGiven)) return;
    let both = 0;
    let disagreeing = 0;
    for (let place = first; place < end; place++) {
      const worked = value[place] as number;
      if ((formula[place] as number) < 0 || Number.isNaN(worked)) continue;
      const own = givenOf({ plan, schools }, place - first, indicator);
      if (own === null) continue;
      both++;
      if (!(Math.abs(own - worked) <= printedTo + 0.01 * Math.abs(worked))) disagreeing++;
    }
    const foreign = disagreeing > 0 && disagreeing * foreignFrom >= both;
    for (let place = first; place < end; place++) {
      if (formula[place] !== byGiven) continue;
      if (foreign) {
        value[place] = NaN;
        formula[place] = noFormula;
      } else absent.delete(place);
    }
  });
}

const givenOf = (
  { plan: { stage }, schools }: Pick<StageColumns, "plan" | "schools">,
  row: number,
  { id }: IndicatorPlan,
): number | null => {
  const school = schools[row]!;
  if (membersIn(stage, school).length !== 1) return null;
  const { record } = school.members[0];
  const own = record[stage]?.[id] ?? record.whole?.[id];
  return isFigure(own) ? own : null;
};
