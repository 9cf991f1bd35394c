// In words: points for each occurrence.
import type { PerOccurrence } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { listed } from "../rule-words.js";

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
