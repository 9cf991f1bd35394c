// What is wrong with a standard, as a sentence: what the functions in cells need, and nothing of the other parts.
import type { Diagnostic, Locale } from "../../diagnostics/index.js";
import { sentenceOf } from "../message.js";
import { withTermNames } from "../terms.js";
import { standardMessages } from "./standards.js";

/**
 * What is wrong with a standard (标准的错误), as a sentence without its place.
 *
 * Rule: as `describeDiagnostic`, out of the sentences of standards alone, which the functions in cells load. Units: thresholds and years as
 * numbers. Zeros: said as 0. Missing: a place without a param stays in braces. None: never empty. Source: ours (decision 6).
 *
 * @throws TypeError when the code is of another part
 * @example
 * describeStandard(parseStandard({}).diagnostics[0], "en") // => "The standard has a fault: “id” is missing; it should be a text. Correct it, or compare it with a file that junheng standards writes."
 */
export const describeStandard = ({ code, params }: Pick<Diagnostic, "code" | "params">, locale: Locale): string =>
  sentenceOf({ code, params: withTermNames(params, locale) }, standardMessages, locale);
