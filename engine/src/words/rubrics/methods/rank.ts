// In words: points by rank.
import type { Rank } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";
import { placesOf } from "./places.js";

export const rank: MethodWords<Rank> = {
  name: { "zh-CN": "按名次得分", en: "Points by rank" },
  meaning: { "zh-CN": "在各行中排第几名，就得第几名的分。", en: "The points of the place among the rows compared." },
  sentence: (method, words) => {
    const { text, among } = words;
    const { direction, start, step, floor, steps, ties } = method;
    const order =
      direction === "higher"
        ? text("按由高到低排名{among}", "by rank, the highest first{among}", { among: among(method) })
        : text("按由低到高排名{among}", "by rank, the lowest first{among}", { among: among(method) });
    const places =
      steps === undefined
        ? text(
            "，第1名得{start}分，每降1名减{step}分",
            ": {start} points for the first, {step} fewer for each place after",
            { start, step },
          )
        : text("：{places}", ": {places}", { places: listed(words, placesOf(steps, words)) });
    const least =
      floor === undefined || steps !== undefined ? "" : text("，最低{floor}分", ", at least {floor}", { floor });
    const level = {
      best: text("，并列的取较好名次", ", rows level share the better place"),
      worst: text("，并列的取较差名次", ", rows level share the worse place"),
      mean: text("，并列的取平均名次", ", rows level share the mean of their places"),
    };
    return order + places + least + (ties === undefined ? "" : level[ties]);
  },
  arithmetic: null,
};
