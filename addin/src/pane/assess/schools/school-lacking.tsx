// What a school lacks, indicator by indicator in its own unit; each opens to its figures, their cells and the arithmetic.
import type { CountyAssessment } from "@junheng/engine/assessment";
import { traceSchoolIndicator } from "@junheng/engine/assessment";
import { indicatorIn } from "@junheng/engine/indicators";
import type { Standard } from "@junheng/engine/standards";
import { schoolFloor } from "@junheng/engine/standards";
import { indicatorName, shortfall } from "@junheng/engine/words";
import { useLocale, useWords } from "../../shared/words.js";
import { Why } from "../verdict/why.js";
import type { SchoolRow } from "./school-rows.js";

/** What the views of a school are given. */
export interface SchoolProps {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  readonly row: SchoolRow;
}

/** A line for each indicator that is not met, or cannot be judged; nothing where all are met. */
export function SchoolLacking({ assessment, standard, row: { stage, school, position } }: SchoolProps) {
  const say = useWords();
  const locale = useLocale();
  const floor = schoolFloor(standard, assessment.asOf);
  const lacking = standard.indicators.flatMap(({ id }) => {
    const indicator = school.indicators[id];
    if (indicator === undefined || indicator.met === true) return [];
    const name = indicatorName(id, locale, standard);
    if (indicator.value === null) return [{ id, text: say("lackingFigure", { indicator: name }) }];
    if (indicator.met === null) return [];
    const below = (indicator.attainment ?? 1) < floor ? say("lackingFloor", { percent: Math.round(floor * 100) }) : "";
    const code = indicatorIn(id, standard).direction === "lower" ? "tooMany" : "lacking";
    const short = shortfall(indicator.shortBy ?? 0, id, locale, standard);
    return [{ id, text: say(code, { indicator: name, short }) + below }];
  });
  return lacking.map(({ id, text }) => (
    <div key={id}>
      <Why label={text} trace={() => traceSchoolIndicator(assessment, standard, stage, position, id)} />
    </div>
  ));
}
