// In words: so many of the parts met, and the rest not below a floor.
import type { CountGate } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";

export const countGate: MethodWords<CountGate> = {
  name: { "zh-CN": "若干项达到", en: "So many of the parts met" },
  meaning: {
    "zh-CN": "若干项达到目标且其余各项不低于底线的得满分，否则不得分。",
    en: "Full points where so many parts reach their targets and none of the rest is below a floor, otherwise none.",
  },
  sentence: ({ parts, atLeast, floorShare }, words) => {
    const { text, name, amount, points } = words;
    const targets = parts.map(({ input, target, direction = "atLeast", strict = false, ifGiven = false }) => {
      const named = {
        name: name(input),
        target: amount(target, input),
        given: ifGiven ? text("（填了才看）", " (where given)") : "",
      };
      if (direction === "atLeast")
        return strict
          ? text("{name}高于{target}{given}", "{name} above {target}{given}", named)
          : text("{name}不低于{target}{given}", "{name} at least {target}{given}", named);
      return strict
        ? text("{name}低于{target}{given}", "{name} below {target}{given}", named)
        : text("{name}不高于{target}{given}", "{name} at most {target}{given}", named);
    });
    const rest =
      floorShare === undefined
        ? ""
        : text("，其余各项不低于目标的{share}%", ", each of the rest reaching {share} % of its target", {
            share: Number((floorShare * 100).toPrecision(12)),
          });
    return text(
      "{targets}：其中至少{atLeast}项达到{rest}，得{points}分，否则不得分",
      "{targets}: {points} points where {atLeast} or more are met{rest}, otherwise none",
      { targets: listed(words, targets), atLeast, rest, points },
    );
  },
  arithmetic: null,
};
