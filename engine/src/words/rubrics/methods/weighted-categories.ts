// In words: members of categories, each with its weight, over all of them.
import type { WeightedCategories } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 11. Members of categories, each with its weight, over all of them. */
export const weightedCategories = ({ parts }: WeightedCategories, { text, name }: RuleWords): string =>
  text("各类折算后占总数的比例得分：{parts}", "in proportion to the weighted members over all of them: {parts}", {
    parts: parts.map(({ input, weight }) => `${name(input)}×${weight}`).join("＋"),
  });
