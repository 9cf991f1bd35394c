// The words of this part of the pane.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { useCallback } from "react";
import type { CollectingMessage } from "../../messages/collecting.js";
import { collectingText } from "../../messages/collecting.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export function useCollectingWords(): (code: CollectingMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => collectingText(code, params, locale), [locale]);
}
