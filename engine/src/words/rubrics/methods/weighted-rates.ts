// In words: rates over stated denominators, weighted.
import type { WeightedRates } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";

export const weightedRates: MethodWords<WeightedRates> = {
  name: { "zh-CN": "比率加权相加", en: "Weighted rates" },
  meaning: {
    "zh-CN": "各项数除以各自的分母，乘以权重后相加。",
    en: "Values over their denominators, weighted and added up.",
  },
  sentence: ({ parts, uncapped = false }, words) => {
    const { text, name } = words;
    const rates = parts.map(({ input, weight, over, less }) => {
      const whole = over === undefined ? "" : name(over);
      const taken = less === undefined ? "" : `${Number((less * 100).toPrecision(12))}%`;
      const divisor =
        over === undefined
          ? less === undefined
            ? ""
            : `÷(1−${taken})`
          : less === undefined
            ? `÷${whole}`
            : text("÷{whole}（减去其{taken}）", "÷{whole} (less {taken} of it)", { whole, taken });
      return `${name(input)}${divisor}×${weight}`;
    });
    const limit = uncapped
      ? text("，可以超过满分", ", which may pass the full points")
      : text("，不超过满分", ", up to the full points");
    return text("各项比率加权相加：{rates}{limit}", "weighted rates added: {rates}{limit}", {
      rates: rates.join("＋"),
      limit,
    });
  },
  arithmetic: ({ parts }, { full, of }) => {
    const rates = parts.map(({ weight, input, over, less }) =>
      [
        `${plain(weight)} × ${of(input)}`,
        ...(over === undefined ? [] : [of(over)]),
        ...(less === undefined ? [] : [plain(1 - less)]),
      ].join(" ÷ "),
    );
    return `${full} × (${rates.join(" + ")})`;
  },
};
