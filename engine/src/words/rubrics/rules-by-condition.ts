// Rules over a list of conditions: their share, how many are short, all of them or a fault, a count with a floor.
import type { Checklist, CountGate } from "../../rubrics/index.js";
import type { RuleWords } from "./rule-words.js";
import { listed } from "./rule-words.js";

/** 14. A list of conditions. */
export const checklist = ({ conditions, how }: Checklist, words: RuleWords): string => {
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
};

/** 15. So many of the parts met, and the rest not below a floor. */
export const countGate = ({ parts, atLeast, floorShare }: CountGate, words: RuleWords): string => {
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
};
