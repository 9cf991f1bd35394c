// What the files say of schools beside their figures: the communities they are members of, and their scores by a rubric that stands there.
import type { SchoolPagesOptions } from "@junheng/engine/papers";
import { readCommunities } from "@junheng/engine/reading/communities";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import { scoreGrids } from "@junheng/engine/scoring";
import type { Arguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import type { JudgedFiles } from "../judged-files.js";
import { unitChoices } from "../unit-choices.js";

/** Both, as far as they are there. */
export function besideSchools(
  { read: { grids } }: JudgedFiles,
  options: Arguments,
): Pick<SchoolPagesOptions, "communities" | "scored"> {
  const units = unitChoices(options);
  const { communities } = readCommunities(grids, { units });
  const rubric = rubricOfWorkbook(grids)?.rubric ?? null;
  const { period } = options;
  const scored =
    rubric === null
      ? null
      : scoreGrids(grids, rubric, { date: assessmentDate(options), units, ...(period !== undefined && { period }) })
          .scored;
  return { communities, ...(scored !== null && { scored }) };
}
