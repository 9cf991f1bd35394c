// The pane's language, reached from every component.
import type { DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import { createContext, useCallback, useContext } from "react";
import type { PaneMessage } from "../../messages/pane.js";
import { paneText } from "../../messages/pane.js";

/** The language of everything inside. */
export const LocaleContext = createContext<Locale>("zh-CN");

/** The language. */
export const useLocale = (): Locale => useContext(LocaleContext);

/** Says a sentence or label in the pane's language. */
export function useWords(): (code: PaneMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => paneText(code, params, locale), [locale]);
}
