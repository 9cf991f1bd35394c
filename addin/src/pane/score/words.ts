// The words of this part of the pane.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { formatDecimal } from "@junheng/engine/statistics";
import { useCallback } from "react";
import type { ScoringMessage } from "../../messages/scoring.js";
import { scoringText } from "../../messages/scoring.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export function useScoringWords(): (code: ScoringMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => scoringText(code, params, locale), [locale]);
}

/** Points from units, with as many decimals as the rubric has. */
export const pointsText = (units: number, decimals: number): string => formatDecimal(units / 10 ** decimals, decimals);

/** Points that may still be open. */
export const rangeText = (least: number, most: number, decimals: number): string =>
  least === most ? pointsText(least, decimals) : `${pointsText(least, decimals)}–${pointsText(most, decimals)}`;
