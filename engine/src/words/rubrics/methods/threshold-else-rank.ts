// In words: full points at a line; below it, points by rank.
import type { ThresholdElseRank } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { listed } from "../rule-words.js";
import { placesOf } from "./places.js";

/** 7. Full points at a line; below it, points by rank. */
export const thresholdElseRank = (method: ThresholdElseRank, words: RuleWords): string => {
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
};
