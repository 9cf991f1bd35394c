// In words: points for each occurrence.
import type { PerOccurrence } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";

export const perOccurrence: MethodWords<PerOccurrence> = {
  name: { "zh-CN": "按次加减分", en: "Points for each occurrence" },
  meaning: {
    "zh-CN": "每发生一次加或扣若干分；累计，或只取分值最大的一项。",
    en: "Points are added or taken off for each occurrence, all of them or only the one worth most.",
  },
  sentence: ({ parts, start, how, scope }, words) => {
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
      how === "add"
        ? text("，累计计算", ", added up")
        : text("，只取分值最大的一项", ", only the one worth most counts");
    const whose =
      scope === "anyMember"
        ? text("，共同体任一成员发生的都计", ", of any member of the community")
        : scope === "own"
          ? text("，只计本单位发生的", ", the row's own only")
          : "";
    return listed(words, events) + beginning + joined + whose;
  },
  arithmetic: ({ parts, start, how }, { full, of }) => {
    const events = parts.map(({ input, value }) => `${plain(value)} × ${of(input)}`);
    return `${start === "full" ? `${full} + ` : ""}${events.join(how === "add" ? " + " : " | ")}`;
  },
};
