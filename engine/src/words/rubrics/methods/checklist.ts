// In words: a list of conditions.
import type { Checklist } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";

export const checklist: MethodWords<Checklist> = {
  name: { "zh-CN": "条件清单", en: "A list of conditions" },
  meaning: {
    "zh-CN": "按符合的条件所占的比例、不符合的条件有几项，或全部符合与出现问题得分。",
    en: "Points by the share of conditions that are met, by how many are short, or for all of them against any fault.",
  },
  sentence: ({ conditions, how }, words) => {
    const { text, name } = words;
    const opening = text("共{count}项条件（{names}）：", "conditions ({names}): ", {
      count: conditions.length,
      names: conditions.map(name),
    });
    if (how.by === "share") return opening + text("按符合的项数占比得分", "points by the share that are met");
    if (how.by === "shortfall") {
      const levels = how.levels.map(({ atMost, points, label }) =>
        text("不符合的不超过{atMost}项得{points}分{label}", "at most {atMost} not met: {points} points{label}", {
          atMost,
          points,
          label: label === undefined ? "" : text("（{label}）", " ({label})", { label }),
        }),
      );
      return opening + listed(words, [...levels, text("更多的不得分", "more: none")]);
    }
    return (
      opening +
      text(
        "全部符合得{all}分；出现{faults}之一得{fault}分；其余得{neither}分",
        "all met: {all} points; on any of these, {fault} points: {faults}; otherwise {neither} points",
        { all: how.all, fault: how.fault, neither: how.neither, faults: how.faults.map(name) },
      )
    );
  },
  arithmetic: null,
};
