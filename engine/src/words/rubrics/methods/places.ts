// The points of places in words.
import type { RuleWords } from "../rule-words.js";

/** The points of each place, the last for all after. */
export const placesOf = (steps: readonly number[], { text }: RuleWords): readonly string[] =>
  steps.map((step, index) =>
    text(
      index === steps.length - 1 ? "第{place}名及以后得{step}分" : "第{place}名得{step}分",
      index === steps.length - 1 ? "{step} points for place {place} and after" : "{step} points for place {place}",
      { place: index + 1, step },
    ),
  );
