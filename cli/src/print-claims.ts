// Checked claims to read in a terminal: the worst first, each with its place, its reason and, from a report, its sentence.
import { claimJudgements } from "@junheng/engine/reading/claims";
import { claimVerdicts } from "@junheng/engine/claims";
import type { Locale } from "@junheng/engine/diagnostics";
import { claimJudgementNames, claimVerdictNames, explainClaim, explainFound, placeOf } from "@junheng/engine/words";
import type { ClaimsOutcome } from "./claims-outcome.js";
import { cliText } from "./messages/cli.js";
import { claimsMessage } from "./messages/claims.js";
import { findingLines } from "./print-findings.js";

/** The whole text. */
export function claimsText(outcome: ClaimsOutcome, locale: Locale): string {
  const { sheets, documents, diagnostics } = outcome;
  const ofSheets = claimVerdicts.flatMap((verdict) =>
    sheets
      .filter(({ check }) => check.verdict === verdict)
      .map(({ claim, check, where }) => {
        const place = placeOf(where, locale);
        return `[${claimVerdictNames[verdict][locale]}] ${claim.name}\n    ${explainClaim(claim, check, locale)}\n    ${place}\n`;
      }),
  );
  const ofDocuments = claimJudgements.flatMap((judgement) =>
    documents
      .filter(({ found }) => found.judgement === judgement)
      .map(({ file, found }) => {
        const { paragraph, sentence } = found.quote;
        const place = claimsMessage("place", { file, paragraph }, locale);
        return `[${claimJudgementNames[judgement][locale]}] ${claimsMessage("quote", { sentence }, locale)}\n    ${explainFound(found, locale)}\n    ${place}\n`;
      }),
  );
  const findings =
    diagnostics.length === 0 ? "" : `${cliText("findings", {}, locale)}\n${findingLines(diagnostics, locale)}`;
  return [...ofSheets, ...ofDocuments, countsOf(outcome, locale), findings].join("");
}

const countsOf = ({ sheets, documents }: ClaimsOutcome, locale: Locale): string => {
  const verdicts = claimVerdicts.flatMap((verdict) => {
    const count = sheets.filter(({ check }) => check.verdict === verdict).length;
    return count === 0 ? [] : [`${claimVerdictNames[verdict][locale]} ${count}`];
  });
  const judgements = claimJudgements.flatMap((judgement) => {
    const count = documents.filter(({ found }) => found.judgement === judgement).length;
    return count === 0 ? [] : [`${claimJudgementNames[judgement][locale]} ${count}`];
  });
  const counts = [...verdicts, ...judgements];
  const count = sheets.length + documents.length;
  return count === 0
    ? claimsMessage("none", {}, locale)
    : claimsMessage("counted", { claims: count, counts: counts }, locale);
};
