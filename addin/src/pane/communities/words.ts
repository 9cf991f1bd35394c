// The words of this part of the pane: its own, and the headings that its sheets have too.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { formatDecimal } from "@junheng/engine/statistics";
import { communityWord, withMinus } from "@junheng/engine/words";
import { useCallback } from "react";
import type { CommunitiesMessage } from "../../messages/communities.js";
import { communitiesText } from "../../messages/communities.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export type Say = (code: CommunitiesMessage, params?: DiagnosticParams) => string;

/** A heading of the sheets. */
export type Heading = Parameters<typeof communityWord>[0];

/** The words of this part. */
export function useCommunitiesWords(): Say {
  const locale = useLocale();
  return useCallback((code, params = {}) => communitiesText(code, params, locale), [locale]);
}

/** The headings. */
export function useHeadings(): (code: Heading, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => communityWord(code, params, locale), [locale]);
}

/** A figure with at most so many decimals and its digits in threes; a dash where there is none. */
export const figureText = (value: number | null, digits = 2): string =>
  value === null ? "—" : withMinus(value.toLocaleString("en", { maximumFractionDigits: digits }));

/** A share as a percentage with two decimals, as it stands on the sheets. */
export const shareText = (share: number | null): string =>
  share === null ? "—" : `${withMinus(formatDecimal(share * 100, 2))}%`;
