// In words: all or nothing at a line.
import type { Threshold } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";

export const threshold: MethodWords<Threshold> = {
  name: { "zh-CN": "达线得分", en: "All or nothing at a line" },
  meaning: { "zh-CN": "达到一条线得满分，否则不得分。", en: "Full points at a line, otherwise none." },
  sentence: ({ input, value, direction, strict = false }, { text, amount, points }) => {
    const params = { value: amount(value, input), points };
    if (direction === "atLeast")
      return strict
        ? text("高于{value}得{points}分，否则不得分", "{points} points above {value}, otherwise none", params)
        : text("不低于{value}得{points}分，否则不得分", "{points} points from {value} up, otherwise none", params);
    return strict
      ? text("低于{value}得{points}分，否则不得分", "{points} points below {value}, otherwise none", params)
      : text("不高于{value}得{points}分，否则不得分", "{points} points up to {value}, otherwise none", params);
  },
  arithmetic: ({ input, value, direction }, { of }) =>
    `${of(input)} ${direction === "atLeast" ? "≥" : "≤"} ${of(value)}?`,
};
