// Any diagnostic of the engine or of file reading, as a sentence.
import type { Diagnostic, Locale } from "../diagnostics/index.js";
import { claimMessages } from "./claim-reasons.js";
import { checkSheetMessages } from "./check-sheet.js";
import { checkMessages, describeCheck } from "./checks.js";
import { communityMessages } from "./community-findings.js";
import { communityTableMessages } from "./community-tables.js";
import { countyMessages } from "./describe-county.js";
import { formMessages } from "./forms.js";
import { ledgerMessages } from "./ledger-findings.js";
import type { MessageTable } from "./message.js";
import { sentenceOf } from "./message.js";
import { rubricSheetMessages } from "./rubric-sheets.js";
import { scoringMessages } from "./scoring.js";
import { withTermNames } from "./terms.js";

/** All sentences for diagnostics, by code. */
export const diagnosticMessages: MessageTable = {
  ...countyMessages,
  ...rubricSheetMessages,
  ...scoringMessages,
  ...communityMessages,
  ...communityTableMessages,
  ...ledgerMessages,
  ...claimMessages,
  ...formMessages,
  ...checkMessages,
  ...checkSheetMessages,
};

/** What a diagnostic says, without its place: what was found, and what to do. */
export const describe = ({ code, params }: Pick<Diagnostic, "code" | "params">, locale: Locale): string =>
  Object.hasOwn(checkMessages, code)
    ? describeCheck({ code, params }, locale)
    : sentenceOf({ code, params: withTermNames(params, locale) }, diagnosticMessages, locale);
