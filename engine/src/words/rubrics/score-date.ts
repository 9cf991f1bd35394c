// On which date a rubric was applied, for rubrics in which that matters.
import type { Locale } from "../../diagnostics/index.js";
import type { Rubric, RubricScores } from "../../rubrics/index.js";
import { isDated } from "../../rubrics/index.js";
import { fill } from "../message.js";
import { scoreWords } from "./score-words.js";

/** The date of the assessment; none where no item of the rubric begins or ends. */
export const scoreDateLine = (
  { rubric, scores: { date } }: { readonly rubric: Rubric; readonly scores: Pick<RubricScores, "date"> },
  locale: Locale,
): string | null => {
  if (!isDated(rubric)) return null;
  return date === null ? scoreWords.noDate[locale] : fill(scoreWords.date[locale], { date }, locale);
};
