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

/**
 * A name or a header of the sheets of checked claims (数字核对表的用语).
 *
 * Rule: by its code, of which the compiler knows all. Units: none. Zeros: none. Missing: none. None: never empty. Errors: a TypeError for a
 * code that the compiler never saw. Source: ours; a table's words are checked by the compiler.
 *
 * @example
 * claimWord("printed", "zh-CN") // => "印出值"
 */
export const claimWord = (code: keyof typeof words, locale: Locale): string => words[code][locale];
