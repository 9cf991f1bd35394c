// In words: rates over stated denominators, weighted.
import type { WeightedRates } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 10. Rates over stated denominators, weighted. */
export const weightedRates = ({ parts, uncapped = false }: WeightedRates, words: RuleWords): string => {
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
};
