// Names and headers of the result sheets of checked claims.
import type { Locale, LocalText } from "../../diagnostics/index.js";

const words = {
  sheet: { "zh-CN": "数字核对", en: "Figures checked" },
  title: { "zh-CN": "印出的数与其依据的核对", en: "Printed figures against what they are made of" },
  textSheet: { "zh-CN": "文稿数字核对", en: "Report checked" },
  textTitle: { "zh-CN": "文稿中的数与其依据的核对", en: "The figures of a report against what they are made of" },
  name: { "zh-CN": "名称", en: "Name" },
  printed: { "zh-CN": "印出值", en: "Printed" },
  recomputed: { "zh-CN": "重算值", en: "Recomputed" },
  verdict: { "zh-CN": "判定", en: "Verdict" },
  reason: { "zh-CN": "依据", en: "Reason" },
  place: { "zh-CN": "位置", en: "Place" },
  paragraph: { "zh-CN": "段", en: "Paragraph" },
  sentence: { "zh-CN": "原句", en: "Sentence" },
  arithmetic: { "zh-CN": "算式", en: "Arithmetic" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** A word of the sheets. */
export const claimWord = (code: keyof typeof words, locale: Locale): string => words[code][locale];
