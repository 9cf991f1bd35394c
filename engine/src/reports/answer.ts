// Verdicts with three answers in words.
import type { Locale } from "../diagnostics/index.js";
import { reportText } from "../words/index.js";
import type { CellStyle, SheetCell } from "./sheet.js";

const pick = (verdict: boolean | null): "yes" | "no" | "open" => (verdict === null ? "open" : verdict ? "yes" : "no");

const styles: Readonly<Record<"yes" | "no" | "open", CellStyle>> = { yes: "good", no: "bad", open: "doubt" };

/** 达标, 未达标, 暂不能判定. */
export const verdictWord = (verdict: boolean | null, locale: Locale): string =>
  reportText(`verdict.${pick(verdict)}`, {}, locale);

/** 是, 否, 缺数待定, with a fill that says the same. */
export const answerCell = (verdict: boolean | null, locale: Locale): SheetCell => ({
  value: reportText(`answer.${pick(verdict)}`, {}, locale),
  style: styles[pick(verdict)],
});

/** 达标, 未达标, 暂不能判定, with a fill that says the same. */
export const verdictCell = (verdict: boolean | null, locale: Locale): SheetCell => ({
  value: verdictWord(verdict, locale),
  style: styles[pick(verdict)],
});

/** 待定: something stands in the way of a verdict. */
export const pendingCell = (locale: Locale): SheetCell => ({
  value: reportText("verdict.pending", {}, locale),
  style: "doubt",
});
