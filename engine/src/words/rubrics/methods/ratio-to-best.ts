// In words: in proportion to the best.
import type { RatioToBest } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { listed } from "../rule-words.js";

/** 9. In proportion to the best. */
export const ratioToBest = (method: RatioToBest, words: RuleWords): string => {
  const { text, name, among } = words;
  const parts = method.parts.map(({ input, points }) =>
    text("{name}占{points}分", "{name}, {points} points", { name: name(input), points }),
  );
  return text("按与最高值之比得分{among}：{parts}", "in proportion to the highest value{among}: {parts}", {
    among: among(method),
    parts: listed(words, parts),
  });
};
