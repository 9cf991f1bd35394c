// In words: all or nothing at a line.
import type { Threshold } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 6. All or nothing at a line. */
export const threshold = (
  { input, value, direction, strict = false }: Threshold,
  { text, amount, points }: RuleWords,
): string => {
  const params = { value: amount(value, input), points };
  if (direction === "atLeast")
    return strict
      ? text("高于{value}得{points}分，否则不得分", "{points} points above {value}, otherwise none", params)
      : text("不低于{value}得{points}分，否则不得分", "{points} points from {value} up, otherwise none", params);
  return strict
    ? text("低于{value}得{points}分，否则不得分", "{points} points below {value}, otherwise none", params)
    : text("不高于{value}得{points}分，否则不得分", "{points} points up to {value}, otherwise none", params);
};
