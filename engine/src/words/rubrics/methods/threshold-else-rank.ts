// In words: full points at a line; below it, points by rank.
import type { ThresholdElseRank } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";
import { placesOf } from "./places.js";

export const thresholdElseRank: MethodWords<ThresholdElseRank> = {
  name: { "zh-CN": "达线满分，其余按名次", en: "Full points at a line, the others by rank" },
  meaning: {
    "zh-CN": "达到一条线得满分；没有达到的，在它们之中按名次得分。",
    en: "Full points at a line; those that miss it are ranked among each other.",
  },
  sentence: (method, words) => {
    const { input, value, direction, steps } = method;
    const { text, amount, points, among } = words;
    const places = placesOf(steps, words);
    const params = { value: amount(value, input), points, places: listed(words, places), among: among(method) };
    return direction === "atLeast"
      ? text(
          "不低于{value}得{points}分；其余按由高到低排名{among}：{places}",
          "{points} points from {value} up; the others by rank, the highest first{among}: {places}",
          params,
        )
      : text(
          "不高于{value}得{points}分；其余按由低到高排名{among}：{places}",
          "{points} points up to {value}; the others by rank, the lowest first{among}: {places}",
          params,
        );
  },
  arithmetic: null,
};
