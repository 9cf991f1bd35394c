// Checked claims as one JSON object: per claim its name, what it comes to and what is true of it, why, and where it stands.
import type { Locale } from "@junheng/engine/diagnostics";
import { explainClaim, explainFound } from "@junheng/engine/words";
import type { ClaimsOutcome } from "./claims-outcome.js";
import { findingObjects } from "./print-findings.js";

/** The text of the object. */
export function claimsJson({ sheets, documents, diagnostics }: ClaimsOutcome, locale: Locale): string {
  const ofSheets = sheets.map(({ claim, check, where }) => ({
    name: claim.name,
    recomputed: check.recomputed,
    verdict: check.verdict,
    printed: claim.printed,
    arithmetic: check.arithmetic,
    reason: explainClaim(claim, check, locale),
    ...(check.solution !== undefined && { solution: check.solution }),
    where,
  }));
  const ofDocuments = documents.map(({ file, found }) => ({
    name: found.claim.name,
    recomputed: found.check.recomputed,
    verdict: found.check.verdict,
    judgement: found.judgement,
    printed: found.claim.printed,
    arithmetic: found.check.arithmetic,
    reason: explainFound(found, locale),
    ...(found.check.solution !== undefined && { solution: found.check.solution }),
    sentence: found.quote.sentence,
    where: { file, paragraph: found.quote.paragraph, start: found.quote.start, end: found.quote.end },
  }));
  const object = { claims: [...ofSheets, ...ofDocuments], diagnostics: findingObjects(diagnostics, locale) };
  return `${JSON.stringify(object, null, 2)}\n`;
}
