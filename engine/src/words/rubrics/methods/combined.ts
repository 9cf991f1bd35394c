// In words: the best, the sum or the mean of methods, each with its number, its input and its own points.
import type { LocalText } from "../../../diagnostics/index.js";
import type { Combined } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { colon, listed } from "../rule-words.js";
import { simpleSentence } from "./simple-methods.js";

const combined = (name: LocalText, meaning: LocalText, opening: LocalText): MethodWords<Combined> => ({
  name,
  meaning,
  sentence: ({ of }, words) => {
    const { text } = words;
    const parts = of.map(({ method, points, weight }, index) => {
      const own = points === undefined ? words : words.worth(points);
      const subject = "input" in method ? `${own.name(method.input)}${colon(own)}` : "";
      const worth = points === undefined ? "" : text("（满分{points}分）", " (full points {points})", { points });
      const weighted = weight === undefined ? "" : text("（权重{weight}）", " (weight {weight})", { weight });
      return `${numberOf(index)}${subject}${simpleSentence(method, own)}${worth}${weighted}`;
    });
    return opening[words.locale] + listed(words, parts);
  },
  arithmetic: null,
});

/** ① to ⑳, then (21). */
const numberOf = (index: number): string => (index < 20 ? String.fromCodePoint(0x2460 + index) : `（${index + 1}）`);

export const bestOf = combined(
  { "zh-CN": "取最高", en: "The best of several" },
  { "zh-CN": "几种办法各算一次，取得分最高的。", en: "Each of several methods is scored, and the best counts." },
  { "zh-CN": "取最高项：", en: "the best of: " },
);
export const sum = combined(
  { "zh-CN": "相加", en: "The sum of several" },
  { "zh-CN": "几种办法的得分相加。", en: "The points of several methods are added up." },
  { "zh-CN": "各项相加：", en: "the sum of: " },
);
export const mean = combined(
  { "zh-CN": "加权平均", en: "The mean of several" },
  { "zh-CN": "几种办法的得分加权平均。", en: "The weighted mean of the points of several methods." },
  { "zh-CN": "各项平均：", en: "the mean of: " },
);
