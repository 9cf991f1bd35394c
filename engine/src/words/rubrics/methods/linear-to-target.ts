// In words: in proportion to a target.
import type { LinearToTarget } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";

export const linearToTarget: MethodWords<LinearToTarget> = {
  name: { "zh-CN": "按目标比例", en: "In proportion to a target" },
  meaning: {
    "zh-CN":
      "达到目标得满分，目标与零分线之间按比例得分；没有零分线的，越高越好时从0起算，越低越好时按目标与实际值之比。",
    en: "Full points from the target on, in proportion between a zero line and the target; without a zero line from 0 up, or, where less is better, in the ratio of target to value.",
  },
  sentence: ({ input, target, zero, direction, cap }, { text, amount }) => {
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
  },
  arithmetic: ({ input, target, zero, direction }, { full, of }) => {
    if (zero !== undefined) return `${full} × (${of(input)} − ${of(zero)}) ÷ (${of(target)} − ${of(zero)})`;
    return direction === "lower" ? `${full} × ${of(target)} ÷ ${of(input)}` : `${full} × ${of(input)} ÷ ${of(target)}`;
  },
};
