// On which date a rubric was applied, for rubrics in which that matters (`isDated`).
import type { Locale } from "../../diagnostics/index.js";
import { fill } from "../message.js";
import { scoreWords } from "./score-words.js";

/**
 * On which date a rubric was applied (评分日期), or that none was given.
 *
 * Rule: told for rubrics in which the date decides (`isDated`). Units: an ISO date, as given. Zeros: none. Missing: as none. None: null
 * says that the rules without an end count. Errors: none. Source: who asked for the scores.
 *
 * @example
 * scoreDateLine("2026-05-01", "en") // => "Date of assessment: 2026-05-01."
 * scoreDateLine(null, "en") // => "No date of assessment was given: the rules without an end count."
 */
export const scoreDateLine = (date: string | null, locale: Locale): string =>
  date === null ? scoreWords.noDate[locale] : fill(scoreWords.date[locale], { date }, locale);
