// The words of this part of the pane.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { useCallback } from "react";
import type { ProvinceMessage } from "../../messages/provinces.js";
import { provinceText } from "../../messages/provinces.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export function useProvinceWords(): (code: ProvinceMessage, params?: DiagnosticParams) => string {
  const locale = useLocale();
  return useCallback((code, params = {}) => provinceText(code, params, locale), [locale]);
}
