// What is wrong with a standard, as a sentence: what the functions in cells need, and nothing of the other parts.
import type { Diagnostic, Locale } from "../../diagnostics/index.js";
import { sentenceOf } from "../message.js";
import { withTermNames } from "../terms.js";
import { standardMessages } from "./standards.js";

/** What a fault of a standard says, without its place; `describeDiagnostic` knows those of every other part too. */
export const describeStandard = ({ code, params }: Pick<Diagnostic, "code" | "params">, locale: Locale): string =>
  sentenceOf({ code, params: withTermNames(params, locale) }, standardMessages, locale);
