// Any diagnostic of the engine or of file reading, as a sentence.
import type { Diagnostic, Locale } from "../diagnostics/index.js";
import { changeMessages } from "./change/change-findings.js";
import { claimMessages } from "./claims/claim-reasons.js";
import { checkSheetMessages } from "./checks/check-sheet.js";
import { checkMessages, describeCheck } from "./checks/checks.js";
import { communityMessages } from "./communities/community-findings.js";
import { communityReportMessages } from "./communities/report-findings.js";
import { communityTableMessages } from "./reading/community-tables.js";
import { countyMessages } from "./assessment/describe-county.js";
import { ledgerMessages } from "./communities/ledger-findings.js";
import type { MessageTable } from "./message.js";
import { sentenceOf } from "./message.js";
import { planMessages } from "./planning/plan-findings.js";
import { mapMessages } from "./reading/maps.js";
import { rubricSheetMessages } from "./reading/rubric-sheets.js";
import { standardMessages } from "./standards/standards.js";
import { withTermNames } from "./terms.js";

const sentences = {
  ...countyMessages,
  ...rubricSheetMessages,
  ...communityMessages,
  ...communityReportMessages,
  ...communityTableMessages,
  ...ledgerMessages,
  ...changeMessages,
  ...claimMessages,
  ...checkMessages,
  ...checkSheetMessages,
  ...standardMessages,
  ...planMessages,
  ...mapMessages,
};

/** All sentences for diagnostics, by code. */
export const diagnosticMessages: MessageTable = sentences;

type Sentences = typeof sentences;
declare module "../diagnostics/diagnostic.js" {
  // The codes that may be raised are those that have a sentence.
  // oxlint-disable-next-line typescript/no-empty-object-type -- declared here, used there
  interface DiagnosticSentences extends Sentences {}
}

/**
 * What a diagnostic says (诊断说明), of any part of the engine, without its place: what was found, and what to do.
 *
 * Rule: the sentence of the code, ids replaced by names; a finding of a check with its arithmetic and what could be changed. Units: as the
 * sentence has them. Zeros: said as 0. Missing: a place of the sentence without a param stays in braces. None: there is always a sentence.
 * Source: ours; a code is its sentence (decision 6).
 *
 * @throws TypeError when there is no sentence for the code: possible only past the compiler
 * @example
 * describeDiagnostic({ code: "rowWithoutPeriod", params: { text: "合计", period: "2024" } }, "en") // => "The row of “合计” names no period and was taken as 2024. Fill it in."
 */
export const describeDiagnostic = ({ code, params }: Pick<Diagnostic, "code" | "params">, locale: Locale): string =>
  Object.hasOwn(checkMessages, code)
    ? describeCheck({ code, params }, locale)
    : sentenceOf({ code, params: withTermNames(params, locale) }, diagnosticMessages, locale);
