// What the functions about two years say: sentences for wrong input, and names of arguments.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { MessageTable } from "@junheng/engine/words";

/** Sentences for input that tells nothing. */
export const changeFunctionMessages = {
  yearsAbove: {
    "zh-CN": "“{argument}”不能是 {value}，要大于 0。",
    en: "“{argument}” cannot be {value}: it is above 0.",
  },
} as const satisfies MessageTable;

/** The names of their arguments. */
export const changeArgumentNames = {
  valuesBefore: { "zh-CN": "前一年指标值", en: "valuesBefore" },
  pupilsBefore: { "zh-CN": "前一年学生数", en: "pupilsBefore" },
  valuesNow: { "zh-CN": "后一年指标值", en: "valuesNow" },
  pupilsNow: { "zh-CN": "后一年学生数", en: "pupilsNow" },
  years: { "zh-CN": "相隔年数", en: "years" },
} as const satisfies Readonly<Record<string, LocalText>>;
