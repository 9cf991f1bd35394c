// On which date a rubric was applied, for rubrics in which that matters (`isDated`).
import type { Locale } from "../../diagnostics/index.js";
import { fill } from "../message.js";
import { scoreWords } from "./score-words.js";

/** The date of the assessment, or that there is none. */
export const scoreDateLine = (date: string | null, locale: Locale): string =>
  date === null ? scoreWords.noDate[locale] : fill(scoreWords.date[locale], { date }, locale);
