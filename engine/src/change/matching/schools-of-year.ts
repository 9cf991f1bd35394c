// The schools of an assessment, each once: one with two stages stands in two lists, and is one school.
import type { CountyAssessment, SchoolResult } from "../../assessment/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { YearSchool } from "./school-match.js";

type Found = { -readonly [Key in keyof YearSchool]: YearSchool[Key] } & {
  readonly rows: Partial<Record<CompulsoryStage, number>>;
};

/** The schools, in the order in which they are assessed. Namesakes within a stage stay apart. */
export function schoolsOfYear({ stages }: CountyAssessment): readonly YearSchool[] {
  const all: Found[] = [];
  const byName = new Map<string, Found[]>();
  for (const stage of compulsoryStages) {
    stages[stage]?.schools.forEach((school, row) => {
      const namesakes = byName.get(school.name);
      const known = namesakes?.find((each) => each.rows[stage] === undefined && isSame(each, school));
      if (known !== undefined) {
        known.rows[stage] = row;
        return;
      }
      const found = yearSchool(school, stage, row);
      all.push(found);
      if (namesakes === undefined) byName.set(school.name, [found]);
      else namesakes.push(found);
    });
  }
  return all;
}

const isSame = (one: YearSchool, other: SchoolResult): boolean =>
  (one.code ?? "") === (other.code ?? "") && (one.township ?? "") === (other.township ?? "");

const yearSchool = ({ name, code, township, type }: SchoolResult, stage: CompulsoryStage, row: number): Found => ({
  name,
  ...(code !== undefined && { code }),
  ...(township !== undefined && { township }),
  ...(type !== undefined && { type }),
  rows: { [stage]: row },
});
