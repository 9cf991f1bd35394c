// The words of this part of the pane, and how its figures are written.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { formatDecimal } from "@junheng/engine/statistics";
import { useCallback } from "react";
import type { PlanningMessage } from "../../messages/planning.js";
import { planningText } from "../../messages/planning.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export type Say = (code: PlanningMessage, params?: DiagnosticParams) => string;

/** The words of this part. */
export function usePlanningWords(): Say {
  const locale = useLocale();
  return useCallback((code, params = {}) => planningText(code, params, locale), [locale]);
}

/** A limit with two decimals, or three where it has them. */
export const limitText = (limit: number): string => {
  const printed = formatDecimal(limit, 3);
  return printed.endsWith("0") ? printed.slice(0, -1) : printed;
};
