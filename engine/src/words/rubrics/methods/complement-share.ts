// In words: one less the share of a part.
import type { ComplementShare } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";

export const complementShare: MethodWords<ComplementShare> = {
  name: { "zh-CN": "扣除占比", en: "One less the share of a part" },
  meaning: { "zh-CN": "一部分占总数的比例越小，得分越多。", en: "The smaller the share of a part, the more points." },
  sentence: ({ part, whole }, { text, name }) =>
    text("按（1−{part}÷{whole}）的比例得分", "in proportion to 1 − {part} ÷ {whole}", {
      part: name(part),
      whole: name(whole),
    }),
  arithmetic: ({ part, whole }, { full, of }) => `${full} × (1 − ${of(part)} ÷ ${of(whole)})`,
};
