// The words of this part of the pane.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { useCallback } from "react";
import type { ClaimsMessage } from "../../messages/claims.js";
import { claimsText } from "../../messages/claims.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export function useClaimsWords(): (code: ClaimsMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => claimsText(code, params, locale), [locale]);
}
