// In words: so many points for each unit beyond a line.
import type { PerUnit } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { partOfUnit } from "./part-of-unit.js";

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
