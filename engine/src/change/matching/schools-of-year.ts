// The schools of an assessment, each once: one with two stages stands in two lists, and is one school.
import type { CountyAssessment, SchoolResult } from "../../assessment/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { YearSchool } from "./school-match.js";

/** The schools, in the order in which they are assessed. Namesakes within a stage stay apart. */
export function schoolsOfYear({ stages }: CountyAssessment): readonly YearSchool[] {
  const found = new Map<string, YearSchool & { readonly rows: Partial<Record<CompulsoryStage, number>> }>();
  for (const stage of compulsoryStages) {
    const seen = new Map<string, number>();
    stages[stage]?.schools.forEach((school, row) => {
      const key = keyOf(school);
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const own = `${key}\n${nth}`;
      const known = found.get(own);
      if (known === undefined) found.set(own, { ...identityOf(school), rows: { [stage]: row } });
      else known.rows[stage] = row;
    });
  }
  return [...found.values()];
}

const keyOf = ({ name, code = "", township = "" }: SchoolResult): string => `${code}\n${name}\n${township}`;

const identityOf = ({ name, code, township, type }: SchoolResult): Omit<YearSchool, "rows"> => ({
  name,
  ...(code !== undefined && { code }),
  ...(township !== undefined && { township }),
  ...(type !== undefined && { type }),
});
