// Rules over several figures: weighted rates and categories, counts to be reached, occurrences, the share of a part.
import type {
  ComplementShare,
  MinimumCounts,
  PerOccurrence,
  WeightedCategories,
  WeightedRates,
} from "../../rubrics/index.js";
import type { RuleWords } from "./rule-words.js";
import { listed } from "./rule-words.js";

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

/** 11. Members of categories, each with its weight, over all of them. */
export const weightedCategories = ({ parts }: WeightedCategories, { text, name }: RuleWords): string =>
  text("各类折算后占总数的比例得分：{parts}", "in proportion to the weighted members over all of them: {parts}", {
    parts: parts.map(({ input, weight }) => `${name(input)}×${weight}`).join("＋"),
  });

/** 12. Counts that have to be reached. */
export const minimumCounts = ({ parts, below, join }: MinimumCounts, words: RuleWords): string => {
  const { text, name, amount } = words;
  const counts = parts.map(({ input, minimum, points }) =>
    text("{name}不少于{minimum}，{points}分", "{name}, at least {minimum}: {points} points", {
      name: name(input),
      minimum: amount(minimum, input),
      points,
    }),
  );
  const short =
    below === "proportional"
      ? text("，未达到的按比例得分", "; in proportion below")
      : text("，未达到的不得分", "; nothing below");
  const joined = {
    each: text("，各项分别计分", "; each is paid by itself"),
    all: text("，各项全部达到才得分", "; all are needed"),
    any: text("，有一项达到即得分", "; one is enough"),
  };
  return listed(words, counts) + short + joined[join];
};

/** 13. Points for each occurrence. */
export const perOccurrence = ({ parts, start, how, scope }: PerOccurrence, words: RuleWords): string => {
  const { text, name } = words;
  const events = parts.map(({ input, value }) =>
    value < 0
      ? text("{name}每次扣{value}分", "lose {value} for each occurrence of {name}", {
          name: name(input),
          value: -value,
        })
      : text("{name}每次加{value}分", "gain {value} for each occurrence of {name}", { name: name(input), value }),
  );
  const beginning =
    start === "full" ? text("，从满分起计", ", starting from full points") : text("，从0分起计", ", starting from 0");
  const joined =
    how === "add" ? text("，累计计算", ", added up") : text("，只取分值最大的一项", ", only the one worth most counts");
  const whose =
    scope === "anyMember"
      ? text("，共同体任一成员发生的都计", ", of any member of the community")
      : scope === "own"
        ? text("，只计本单位发生的", ", the row's own only")
        : "";
  return listed(words, events) + beginning + joined + whose;
};

/** 23. One less the share of a part. */
export const complementShare = ({ part, whole }: ComplementShare, { text, name }: RuleWords): string =>
  text("按（1−{part}÷{whole}）的比例得分", "in proportion to 1 − {part} ÷ {whole}", {
    part: name(part),
    whole: name(whole),
  });
