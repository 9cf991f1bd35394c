// In words: counts that have to be reached.
import type { MinimumCounts } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";

export const minimumCounts: MethodWords<MinimumCounts> = {
  name: { "zh-CN": "数量要求", en: "Counts that have to be reached" },
  meaning: {
    "zh-CN": "几项数量各有最低要求；分别得分、全部达到才得分或一项达到即得分。",
    en: "Counts with a minimum each, paid one by one, only together, or when one is reached.",
  },
  sentence: ({ parts, below, join }, words) => {
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
  },
  arithmetic: ({ parts }, { of }) =>
    parts.map(({ input, minimum, points }) => `${plain(points)} × ${of(input)}/${of(minimum)}`).join(" + "),
};
