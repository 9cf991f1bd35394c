// The words of plans that the solver makes.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { useCallback } from "react";
import type { SolvingMessage } from "../../../messages/solving.js";
import { solvingText } from "../../../messages/solving.js";
import { useLocale } from "../../shared/words.js";

/** Says a sentence or label in the pane's language. */
export function useSolvingWords(): (code: SolvingMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => solvingText(code, params, locale), [locale]);
}
