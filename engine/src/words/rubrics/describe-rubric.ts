// What is wrong with a rubric, as a sentence: what the functions in cells need, and nothing of the other parts.
import type { Diagnostic, Locale } from "../../diagnostics/index.js";
import { sentenceOf } from "../message.js";
import { rubricSheetMessages } from "../reading/rubric-sheets.js";
import { scoringMessages } from "./scoring.js";
import { withTermNames } from "../terms.js";

const rubricMessages = { ...rubricSheetMessages, ...scoringMessages };

/**
 * What is wrong with a rubric (评分表的错误), as a sentence without its place.
 *
 * Rule: as `describeDiagnostic`, out of the sentences of rubrics and of scoring alone, which the functions in cells load. Units: points and
 * limits as numbers. Zeros: said as 0. Missing: a place without a param stays in braces. None: never empty. Source: ours (decision 6).
 *
 * @throws TypeError when the code is of another part
 * @example
 * describeRubric(parseRubricText("", "rubric.json").diagnostics[0], "en") // => "The rubric has a fault: the file as a whole is empty: save or export it again. Correct it, or compare it with a built-in rubric as a file."
 */
export const describeRubric = ({ code, params }: Pick<Diagnostic, "code" | "params">, locale: Locale): string =>
  sentenceOf({ code, params: withTermNames(params, locale) }, rubricMessages, locale);
