// Checked claims as result sheets: those of sheets with links to their cells, those of running text with their sentences.
import type { CheckedClaim, FoundClaim } from "../../reading/claims/index.js";
import type { ClaimVerdict } from "../../claims/index.js";
import { claimJudgements } from "../../reading/claims/index.js";
import { claimVerdicts } from "../../claims/index.js";
import type { Locale } from "../../diagnostics/index.js";
import {
  claimJudgementNames,
  claimVerdictNames,
  claimWord,
  explainClaim,
  explainFound,
  placeOf,
} from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { linkedCell, madeByRow, textCell, wideCell } from "../cells.js";
import type { CellStyle, ResultSheet } from "../sheet.js";

/** A claim of a document, and its file where it has one. */
export interface ReportClaim {
  readonly file?: string;
  readonly found: FoundClaim;
}

/**
 * The sheets of checked claims (数字核对表): those of sheets with links to their cells, those of running text with their sentences.
 *
 * Rule: contradictions and mismatches first; ids `claims` and `text-claims`. Units: figures as they were printed; what was worked out
 * beside them, unrounded. Zeros: numbers. Missing: what could not be worked out is a blank cell. None: with documents alone there is no
 * sheet `claims`, without documents no `text-claims`. Errors: none. Source: the cells and sentences of the user's own files.
 *
 * @example
 * claimSheets([], [], "en").map(({ id }) => id) // => ["claims"]
 */
export const claimSheets = (
  sheets: readonly CheckedClaim[],
  documents: readonly ReportClaim[],
  locale: Locale,
): readonly ResultSheet[] => [
  ...(sheets.length === 0 && documents.length > 0 ? [] : [sheetClaims(sheets, locale)]),
  ...(documents.length === 0 ? [] : [textClaims(documents, locale)]),
];

const styles: Readonly<Record<ClaimVerdict, CellStyle>> = {
  contradiction: "bad",
  mismatch: "bad",
  "holds-truncation-only": "doubt",
  solvable: "text",
  "needs-input": "text",
  "holds-half-up-only": "good",
  "holds-approximately": "good",
  "holds-as-bound": "good",
  holds: "good",
};

function sheetClaims(claims: readonly CheckedClaim[], locale: Locale): ResultSheet {
  const sorted = claimVerdicts.flatMap((verdict) => claims.filter(({ check }) => check.verdict === verdict));
  const columns = ["name", "printed", "recomputed", "verdict", "reason", "place"] as const;
  return {
    id: "claims",
    name: claimWord("sheet", locale),
    rows: [
      wideCell(textCell(claimWord("title", locale), "title"), columns.length),
      columns.map((code) => textCell(claimWord(code, locale), "header")),
      ...sorted.map(({ claim, check, where }): SheetRow => [
        textCell(claim.name, "label"),
        textCell(claim.printed ?? ""),
        { value: check.recomputed, style: "number" },
        textCell(claimVerdictNames[check.verdict][locale], styles[check.verdict]),
        textCell(explainClaim(claim, check, locale)),
        linkedCell(placeOf(where, locale), where),
      ]),
      madeByRow(columns.length, locale),
    ],
    widths: [30, 14, 14, 18, 80, 30],
    frozen: { rows: 2, columns: 1 },
  };
}

const judgementStyles = { wrong: "bad", otherRounding: "doubt", uncheckable: "text", right: "good" } as const;

function textClaims(claims: readonly ReportClaim[], locale: Locale): ResultSheet {
  const sorted = claimJudgements.flatMap((judgement) => claims.filter(({ found }) => found.judgement === judgement));
  const columns = ["paragraph", "sentence", "printed", "arithmetic", "verdict", "reason"] as const;
  return {
    id: "text-claims",
    name: claimWord("textSheet", locale),
    rows: [
      wideCell(textCell(claimWord("textTitle", locale), "title"), columns.length),
      columns.map((code) => textCell(claimWord(code, locale), "header")),
      ...sorted.map(({ file, found }): SheetRow => [
        textCell(file === undefined ? String(found.quote.paragraph) : `${file} ${found.quote.paragraph}`),
        textCell(found.quote.sentence, "label"),
        textCell(found.claim.printed ?? ""),
        textCell(found.check.arithmetic),
        textCell(claimJudgementNames[found.judgement][locale], judgementStyles[found.judgement]),
        textCell(explainFound(found, locale)),
      ]),
      madeByRow(columns.length, locale),
    ],
    widths: [16, 60, 14, 24, 16, 80],
    frozen: { rows: 2, columns: 0 },
  };
}
