// Rules that compare a row with others or with its own past: ranks, the best of all, growth, gaps closed.
import type { GapClosing, Growth, Rank, RatioToBest, ThresholdElseRank } from "../../rubrics/index.js";
import type { RuleWords } from "./rule-words.js";
import { listed } from "./rule-words.js";

/** The points of each place, the last for all after. */
const placesOf = (steps: readonly number[], { text }: RuleWords): readonly string[] =>
  steps.map((step, index) =>
    text(
      index === steps.length - 1 ? "第{place}名及以后得{step}分" : "第{place}名得{step}分",
      index === steps.length - 1 ? "{step} points for place {place} and after" : "{step} points for place {place}",
      { place: index + 1, step },
    ),
  );

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

/** 8. Points by rank. */
export const rank = (method: Rank, words: RuleWords): string => {
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
};

/** 9. In proportion to the best. */
export const ratioToBest = (method: RatioToBest, words: RuleWords): string => {
  const { text, name, among } = words;
  const parts = method.parts.map(({ input, points }) =>
    text("{name}占{points}分", "{name}, {points} points", { name: name(input), points }),
  );
  return text("按与最高值之比得分{among}：{parts}", "in proportion to the highest value{among}: {parts}", {
    among: among(method),
    parts: listed(words, parts),
  });
};

/** 20. Better than one's own last year. */
export const growth = (method: Growth, words: RuleWords): string => {
  const { input, before, direction, of, step, floor } = method;
  const { text, name, difference, among } = words;
  const compared = text("与{before}相比", "compared with {before}", { before: name(before) });
  const up = direction === "higher";
  const params = { step, size: difference(1, input), among: among(method) };
  const gains = {
    value: up
      ? text("，每提高{size}加{step}分", ", gain {step} for each {size} it rose", params)
      : text("，每降低{size}加{step}分", ", gain {step} for each {size} it fell", params),
    rank: up
      ? text(
          "，按由高到低排名{among}，名次每前进1名加{step}分",
          ", by rank, the highest first{among}, gain {step} for each place ahead",
          params,
        )
      : text(
          "，按由低到高排名{among}，名次每前进1名加{step}分",
          ", by rank, the lowest first{among}, gain {step} for each place ahead",
          params,
        ),
    rate: up
      ? text("，增幅每1%加{step}分", ", gain {step} for each 1 % it grew", params)
      : text("，降幅每1%加{step}分", ", gain {step} for each 1 % it shrank", params),
  };
  const loss =
    floor === undefined || floor === 0
      ? text("，退步不扣分", ", nothing is lost for getting worse")
      : text("，退步按同一标准扣分，最多扣{most}分", ", getting worse costs the same, at most {most}", {
          most: -floor,
        });
  return compared + gains[of] + loss;
};

/** 22. The gap to others closed. */
export const gapClosing = ({ parts, target, otherMustNotFall }: GapClosing, words: RuleWords): string => {
  const { text, name } = words;
  const gaps = parts.map(({ own, ownBefore, other, otherBefore }) =>
    text(
      "{own}与{other}的差距，比上次（{ownBefore}、{otherBefore}）",
      "the gap between {own} and {other} against the one before ({ownBefore}, {otherBefore})",
      {
        own: name(own),
        other: name(other),
        ownBefore: name(ownBefore),
        otherBefore: name(otherBefore),
      },
    ),
  );
  const rule = text(
    "差距缩小{target}%得满分，不足的按比例得分",
    "full points for closing {target} % of the gap, in proportion below",
    {
      target: Number((target * 100).toPrecision(12)),
    },
  );
  const several = parts.length > 1 ? text("，各差距的得分取平均", ", the mean over the gaps") : "";
  const fall = otherMustNotFall
    ? text("；对方下降的不得分", "; nothing where the other side fell")
    : text("；对方下降的也计分", "; counted even where the other side fell");
  return text("{gaps}：{rule}", "{gaps}: {rule}", { gaps: listed(words, gaps), rule: rule + several + fall });
};
