// The words of this part of the pane, and how its figures are written.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { formatDecimal } from "@junheng/engine/statistics";
import { withMinus } from "@junheng/engine/words";
import { useCallback } from "react";
import type { ChangesMessage } from "../../messages/changes.js";
import { changesText } from "../../messages/changes.js";
import { useLocale } from "../shared/words.js";

/** Says a sentence or label in the pane's language. */
export type Say = (code: ChangesMessage, params?: DiagnosticParams) => string;

/** The words of this part. */
export function useChangesWords(): Say {
  const locale = useLocale();
  return useCallback((code, params = {}) => changesText(code, params, locale), [locale]);
}

/** A part of a change, with its sign. */
export const signedText = (value: number | null): string => {
  if (value === null) return "—";
  const text = formatDecimal(value, 4);
  return value > 0 && Number(text) !== 0 ? `+${text}` : withMinus(text);
};

/** A share as a percentage, with its sign where it is below 0. */
export const percentText = (share: number | null): string =>
  share === null ? "—" : `${withMinus(formatDecimal(share * 100, 1))}%`;
