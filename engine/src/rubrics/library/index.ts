// The rubrics that come with the program, each a file of the format that users have.
import type { Rubric } from "../rubric.js";
import governmentWork from "./government-work-2012.json" with { type: "json" };
import guaranteeAndQuality from "./guarantee-and-quality-2017.json" with { type: "json" };
import pairedSchools from "./paired-schools-minimum-counts.json" with { type: "json" };
import selfAssessment from "./school-self-assessment.json" with { type: "json" };
import actions from "./seven-actions.json" with { type: "json" };
import commons from "./six-commons.json" with { type: "json" };

/** A file as a rubric: the tests read each with the strict reader, which takes it as it stands. */
const rubricOf = (file: object): Rubric => file as Rubric;

/** The six-commons rubric for urban–rural communities of schools (城乡学校发展共同体“六共”考核). */
export const sixCommons: Rubric = rubricOf(commons);
/** The seven actions of 1+1+x communities with their target letters (七大行动目标责任书), one community a row. */
export const sevenActions: Rubric = rubricOf(actions);
/** The 2012 assessment of a county government's work for balance (县级政府推进义务教育均衡发展工作评估). */
export const governmentWork2012: Rubric = rubricOf(governmentWork);
/** The guarantee and quality items of the 2017 standard (优质均衡：政府保障程度、教育质量、社会认可度), one county a row. */
export const guaranteeAndQuality2017: Rubric = rubricOf(guaranteeAndQuality);
/** A school's self-assessment for balanced development (学校均衡发展自评), one school and stage a row. */
export const schoolSelfAssessment: Rubric = rubricOf(selfAssessment);
/** Minimum counts for paired schools (结对学校年度最低次数), one pair a row. */
export const pairedSchoolsMinimumCounts: Rubric = rubricOf(pairedSchools);

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
 * Rule: the id decides, letter by letter.
 * Units: none. Missing ids find nothing; nothing is matched by likeness. Errors: none.
 *
 * Source: each rubric names its document, as 教督〔2017〕6号 for the guarantee and quality.
 *
 * @example
 * builtInRubricOf("six-commons").points // => 100
 * builtInRubricOf("none") // => undefined
 */
export const builtInRubricOf = (id: string): Rubric | undefined => builtInRubrics.find((rubric) => rubric.id === id);
