// In words: members of categories, each with its weight, over all of them.
import type { WeightedCategories } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";

export const weightedCategories: MethodWords<WeightedCategories> = {
  name: { "zh-CN": "各类折算", en: "Members of weighted categories" },
  meaning: {
    "zh-CN": "各类的人数或件数乘以权重，占总数的比例就是得分的比例。",
    en: "The members of each category times its weight, over all of them.",
  },
  sentence: ({ parts }, { text, name }) =>
    text("各类折算后占总数的比例得分：{parts}", "in proportion to the weighted members over all of them: {parts}", {
      parts: parts.map(({ input, weight }) => `${name(input)}×${weight}`).join("＋"),
    }),
  arithmetic: null,
};
