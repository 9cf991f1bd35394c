// In words: a rate as a share of the points.
import type { RatioAsScore } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";

export const ratioAsScore: MethodWords<RatioAsScore> = {
  name: { "zh-CN": "按比率得分", en: "A rate as a share of the points" },
  meaning: { "zh-CN": "比率是多少，就得满分的多少。", en: "The rate is the share of the points that is earned." },
  sentence: ({ input, whole }, { text, amount }) =>
    whole === undefined
      ? text("按比例得分", "points in proportion to the rate")
      : text("按实际值占{whole}的比例得分", "points in proportion, the whole being {whole}", {
          whole: amount(whole, input),
        }),
  arithmetic: ({ input, whole = 100 }, { full, of }) => `${full} × ${of(input)} ÷ ${of(whole)}`,
};
