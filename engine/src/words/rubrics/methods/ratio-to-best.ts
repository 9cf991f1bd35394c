// In words: in proportion to the best.
import type { RatioToBest } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";

export const ratioToBest: MethodWords<RatioToBest> = {
  name: { "zh-CN": "与最高值之比", en: "In proportion to the best" },
  meaning: {
    "zh-CN": "各项按与各行最高值之比得分，再相加。",
    en: "Each part in proportion to the highest of the rows compared, added up.",
  },
  sentence: (method, words) => {
    const { text, name, among } = words;
    const parts = method.parts.map(({ input, points }) =>
      text("{name}占{points}分", "{name}, {points} points", { name: name(input), points }),
    );
    return text("按与最高值之比得分{among}：{parts}", "in proportion to the highest value{among}: {parts}", {
      among: among(method),
      parts: listed(words, parts),
    });
  },
  arithmetic: null,
};
