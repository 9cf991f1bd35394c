// What the table of schools itself says of the county's conditions (县级条件的校级事实).
import type { CountyAssessment } from "../../assessment/index.js";
import type { Diagnostic } from "../../diagnostics/index.js";
import type { Rubric } from "../../rubrics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { CountyFact } from "../fact.js";
import { factsOfClasses } from "./class-size.js";
import { countedSchools } from "./counted-school.js";
import { factsOfSpecialSchools, factsOfVocationalSchools } from "./other-schools.js";
import { isServing } from "./relaxed-schools.js";
import { stagesOf } from "./school-figures.js";
import { factsOfSize } from "./school-size.js";
import { factsOfRooms } from "./special-rooms.js";
import { factsOfTeachers } from "./teachers-and-funds.js";

/** What is looked at. */
export interface SchoolFactsQuestion {
  readonly records: readonly SchoolRecord[];
  readonly assessment: Pick<CountyAssessment, "leftOut">;
  /** The rubrics that the facts are for; they say until when relaxed values serve. */
  readonly rubrics: readonly Rubric[];
  /** The date of the assessment (ISO). Without it the rules that have no end hold. */
  readonly date?: string;
}

/**
 * The facts that follow from the schools' own figures (由学校一览表算出的事实): schools too large or short of rooms, class sizes,
 * exchange, certificates, funds.
 *
 * Rule: each fact by a rule of its own, in the files beside this one; a school counts in it once.
 * Units: those of the rubric's inputs; shares in percent. Schools: those within the scope of the assessment, each once whatever its
 * rows. Missing: a school without the figure leaves the fact out, or makes it a bound where the others decide already; nothing passes
 * on figures that are not there. None: a table with schools of one stage alone says nothing of the county. Errors: none thrown.
 * Source: 教督〔2017〕6号, 政府保障程度 3–5, 7, 11, 12, 教育质量 4; relaxed values 国教督办函〔2019〕30号.
 *
 * @example
 * factsOfSchools({ records: [], assessment: { leftOut: [] }, rubrics: [] }).facts // => []
 */
export function factsOfSchools({ records, assessment, rubrics, date }: SchoolFactsQuestion): {
  readonly facts: readonly CountyFact[];
  readonly findings: readonly Diagnostic[];
} {
  const schools = countedSchools(records, assessment);
  const isWhole = compulsoryStages.every((stage) =>
    schools.some((school) => school.records.some((record) => stagesOf(record).includes(stage))),
  );
  const teachers = isWhole ? factsOfTeachers(schools) : { facts: [], findings: [] };
  const counted = isWhole
    ? [
        ...factsOfSize(schools, isServing(rubrics, "schoolSizeRelaxed", date)),
        ...factsOfRooms(schools, isServing(rubrics, "musicAndArtRoomsRelaxed", date)),
        ...factsOfClasses(schools),
        ...teachers.facts,
      ]
    : [];
  const asked = new Set(rubrics.flatMap(({ inputs }) => inputs.map(({ id }) => id)));
  const facts = [...counted, ...factsOfSpecialSchools(records), ...factsOfVocationalSchools(records)];
  return { facts: facts.filter(({ input }) => asked.has(input)), findings: teachers.findings };
}
