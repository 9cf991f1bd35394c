// The words of the list of functions.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { useCallback } from "react";
import type { FunctionListMessage } from "../../messages/function-list.js";
import { functionListText } from "../../messages/function-list.js";
import { useLocale } from "../shared/words.js";

/** The words of this part. */
export function useFunctionWords(): (code: FunctionListMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => functionListText(code, params, locale), [locale]);
}
