// What is wrong with a rubric, as a sentence: what the functions in cells need, and nothing of the other parts.
import type { Diagnostic, Locale } from "../../diagnostics/index.js";
import { sentenceOf } from "../message.js";
import { rubricSheetMessages } from "../reading/rubric-sheets.js";
import { scoringMessages } from "./scoring.js";
import { withTermNames } from "../terms.js";

const rubricMessages = { ...rubricSheetMessages, ...scoringMessages };

/** What a diagnostic of a rubric says, without its place; `describeDiagnostic` knows those of every other part too. */
export const describeRubric = ({ code, params }: Pick<Diagnostic, "code" | "params">, locale: Locale): string =>
  sentenceOf({ code, params: withTermNames(params, locale) }, rubricMessages, locale);
