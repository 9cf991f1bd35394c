// In words: in proportion to a target.
import type { LinearToTarget } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";

/** 1. In proportion to a target. */
export const linearToTarget = (
  { input, target, zero, direction, cap }: LinearToTarget,
  { text, amount }: RuleWords,
): string => {
  const reach =
    direction === "higher"
      ? text("不低于{target}得满分", "full points from {target} up", { target: amount(target, input) })
      : text("不高于{target}得满分", "full points up to {target}", { target: amount(target, input) });
  const between =
    zero !== undefined
      ? direction === "higher"
        ? text("，低于{zero}不得分，其间按比例得分", ", none below {zero}, in proportion between", {
            zero: amount(zero, input),
          })
        : text("，高于{zero}不得分，其间按比例得分", ", none above {zero}, in proportion between", {
            zero: amount(zero, input),
          })
      : direction === "higher"
        ? text("，不足的按比例得分", ", in proportion below it")
        : text("，超过的按目标值与实际值之比得分", ", above it in the ratio of target to value");
  const beyond =
    cap === undefined
      ? ""
      : text(
          "，优于目标的按比例多得至满分的{cap}倍",
          ", better values earn more in proportion, at most {cap} times the full points",
          { cap },
        );
  return reach + between + beyond;
};
