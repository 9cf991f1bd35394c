// Checked claims as lines to show: of a sheet or of a text, the worst first, in words and with a sign.
import type { CheckedClaim, FoundClaim } from "@junheng/engine/reading/claims";
import type { ClaimVerdict } from "@junheng/engine/claims";
import { claimJudgements } from "@junheng/engine/reading/claims";
import { claimVerdicts } from "@junheng/engine/claims";
import type { Locale } from "@junheng/engine/diagnostics";
import { claimJudgementNames, claimVerdictNames, explainClaim, explainFound } from "@junheng/engine/words";

/** How a line looks: the sign stands beside its word, so that colour says nothing alone. */
export type ClaimLook = "good" | "doubt" | "bad" | "open";

/** A line. */
export interface ClaimLine {
  readonly key: string;
  readonly look: ClaimLook;
  readonly sign: string;
  readonly verdict: string;
  /** The sentence, or the name. */
  readonly quote: string;
  readonly reason: string;
  readonly paragraph?: number;
  readonly cell?: { readonly file?: string; readonly sheet: string; readonly cell: string };
}

const signs: Readonly<Record<ClaimLook, string>> = { good: "✓", doubt: "△", bad: "✗", open: "？" };

const lookOf = (verdict: ClaimVerdict): ClaimLook => {
  if (verdict === "mismatch" || verdict === "contradiction") return "bad";
  if (verdict === "holds-truncation-only") return "doubt";
  return verdict === "solvable" || verdict === "needs-input" ? "open" : "good";
};

/** The claims of a sheet. */
export const sheetLines = (claims: readonly CheckedClaim[], locale: Locale): readonly ClaimLine[] =>
  claimVerdicts.flatMap((verdict) =>
    claims
      .filter(({ check }) => check.verdict === verdict)
      .map(({ claim, check, where: { file, sheet, cell } }) => ({
        key: `${file ?? ""} ${sheet} ${cell}`,
        look: lookOf(verdict),
        sign: signs[lookOf(verdict)],
        verdict: claimVerdictNames[verdict][locale],
        quote: claim.name,
        reason: explainClaim(claim, check, locale),
        ...(sheet !== undefined &&
          cell !== undefined && { cell: { ...(file !== undefined && { file }), sheet, cell } }),
      })),
  );

const looks = { wrong: "bad", otherRounding: "doubt", uncheckable: "open", right: "good" } as const;

/** The claims of a text. */
export const textLines = (claims: readonly FoundClaim[], locale: Locale): readonly ClaimLine[] =>
  claimJudgements.flatMap((judgement) =>
    claims
      .filter((each) => each.judgement === judgement)
      .map((found, k) => ({
        key: `${judgement} ${found.quote.paragraph} ${found.quote.figureStart} ${found.form} ${k}`,
        look: looks[judgement],
        sign: signs[looks[judgement]],
        verdict: claimJudgementNames[judgement][locale],
        quote: found.quote.sentence,
        reason: explainFound(found, locale),
        paragraph: found.quote.paragraph,
      })),
  );
