// The rubrics that come with the program.
import type { Rubric } from "../rubric.js";
import { governmentWork2012 } from "./government-work-2012/index.js";
import { guaranteeAndQuality2017 } from "./guarantee-and-quality-2017/index.js";
import { pairedSchoolsMinimumCounts } from "./paired-schools.js";
import { schoolSelfAssessment } from "./school-self-assessment/index.js";
import { sevenActions } from "./seven-actions/index.js";
import { sixCommons } from "./six-commons/index.js";

export {
  governmentWork2012,
  guaranteeAndQuality2017,
  pairedSchoolsMinimumCounts,
  schoolSelfAssessment,
  sevenActions,
  sixCommons,
};

/** The rubrics that ship, to be used as they are or copied and changed. */
export const builtInRubrics: readonly Rubric[] = [
  sixCommons,
  sevenActions,
  governmentWork2012,
  guaranteeAndQuality2017,
  schoolSelfAssessment,
  pairedSchoolsMinimumCounts,
];

/**
 * The built-in rubric with this id (内置细则); undefined where there is none.
 *
 * @example
 * builtInRubricOf("six-commons").points // => 100
 * builtInRubricOf("none") // => undefined
 */
export const builtInRubricOf = (id: string): Rubric | undefined => builtInRubrics.find((rubric) => rubric.id === id);
