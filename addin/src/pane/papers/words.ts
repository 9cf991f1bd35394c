// The words of the papers.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { useCallback } from "react";
import type { PapersMessage } from "../../messages/papers.js";
import { papersText } from "../../messages/papers.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export function usePapersWords(): (code: PapersMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => papersText(code, params, locale), [locale]);
}
