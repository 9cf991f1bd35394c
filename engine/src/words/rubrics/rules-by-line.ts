// Rules that look at one figure and a line: in proportion to a target, by units beyond it, all or nothing.
import type {
  LinearToTarget,
  PerUnit,
  RatioAsScore,
  Threshold,
  UnitCount,
  WorseningOnly,
} from "../../rubrics/index.js";
import type { RuleWords } from "./rule-words.js";

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

/** 2. A rate as a share of the points. */
export const ratioAsScore = ({ input, whole }: RatioAsScore, { text, amount }: RuleWords): string =>
  whole === undefined
    ? text("按比例得分", "points in proportion to the rate")
    : text("按实际值占{whole}的比例得分", "points in proportion, the whole being {whole}", {
        whole: amount(whole, input),
      });

/** How part of a unit counts. */
const partOfUnit = (count: UnitCount, unit: string, { text }: RuleWords): string =>
  count === "exact"
    ? text("（不足{unit}按比例）", " (part of {unit} counts in proportion)", { unit })
    : count === "whole"
      ? text("（不足{unit}不计）", " (part of {unit} does not count)", { unit })
      : text("（不足{unit}按{unit}计）", " (part of {unit} counts as {unit})", { unit });

/** 3. So many points for each unit beyond a line. */
export const perUnit = (method: PerUnit, words: RuleWords): string => {
  const { input, from, side, size = 1, count, step, start } = method;
  const { text, amount, difference, units, counted } = words;
  const more = counted(input);
  const zhVerb = side === "below" ? (more ? "少" : "低") : more ? "多" : "高";
  const change =
    step < 0 ? text("扣{step}分", "lose {step}", { step: -step }) : text("加{step}分", "gain {step}", { step });
  const params = { from: amount(from, input), size: difference(size, input), change };
  const rule =
    side === "below"
      ? text(`低于{from}时，每${zhVerb}{size}{change}`, "below {from}, {change} for each {size} below", params)
      : text(`高于{from}时，每${zhVerb}{size}{change}`, "above {from}, {change} for each {size} above", params);
  const usual = step < 0 ? "full" : "nothing";
  const beginning =
    start === undefined || start === usual
      ? ""
      : start === "full"
        ? text("，从满分起计", ", starting from full points")
        : text("，从0分起计", ", starting from 0");
  return rule + partOfUnit(count, units(size, input), words) + beginning;
};

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

/** 21. Full points unless it got worse. */
export const worseningOnly = (method: WorseningOnly, words: RuleWords): string => {
  const { input, before, worse, size = 1, count = "exact", step } = method;
  const { text, name, difference, units } = words;
  const compared =
    before === undefined ? "" : text("与{before}相比，", "compared with {before}, ", { before: name(before) });
  const params = { size: difference(size, input), step };
  const rule =
    worse === "up"
      ? text(
          "未上升得满分，每上升{size}扣{step}分",
          "full points unless it rose; lose {step} for each {size} it rose",
          params,
        )
      : text(
          "未下降得满分，每下降{size}扣{step}分",
          "full points unless it fell; lose {step} for each {size} it fell",
          params,
        );
  return compared + rule + partOfUnit(count, units(size, input), words);
};
