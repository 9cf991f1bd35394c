// In words: so many points for each unit beyond a line.
import type { PerUnit } from "../../../rubrics/index.js";
import { plain } from "../figures.js";
import type { MethodWords } from "../method-words.js";
import { partOfUnit } from "./part-of-unit.js";

export const perUnit: MethodWords<PerUnit> = {
  name: { "zh-CN": "每差一个单位加减分", en: "Points for each unit beyond a line" },
  meaning: {
    "zh-CN": "离一条线每远一个单位加或扣若干分；不足一个单位的怎样算，由规则写明。",
    en: "Points are added or taken off for each unit beyond a line; the rule says how part of a unit counts.",
  },
  sentence: (method, words) => {
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
  },
  arithmetic: ({ input, from, side, size = 1, step, start: given }, { full, figure }) => {
    const distance = side === "below" ? figure(from) - figure(input) : figure(input) - figure(from);
    const start = (given ?? (step < 0 ? "full" : "nothing")) === "full" ? full : 0;
    const units = `(${plain(Math.max(0, distance))} ÷ ${plain(size)})`;
    return `${start} ${step < 0 ? "−" : "+"} ${plain(Math.abs(step))} × ${units}`;
  },
};
