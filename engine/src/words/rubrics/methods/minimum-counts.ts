// In words: counts that have to be reached.
import type { MinimumCounts } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { listed } from "../rule-words.js";

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
