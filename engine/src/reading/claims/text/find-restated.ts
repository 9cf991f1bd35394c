// The same thing said twice in a document, with one figure or with two. Internal.
import type { DocumentFinder } from "./proposed.js";
import { relationClaim } from "./proposed.js";
import type { Saying } from "./sayings.js";
import { sayingsOf } from "./sayings.js";
import { areSimilar } from "./similar.js";

/** Second sayings of one thing: of the same words, unit, place and year. */
export const findRestated: DocumentFinder = (paragraphs) => {
  const known = new Map<string, Saying>();
  return sayingsOf(paragraphs).flatMap((saying) => {
    const { amount, at, noun, place, year, span } = saying;
    const key = [noun, amount.unit, place, String(year), String(span)].join(" ");
    const first = known.get(key);
    if (first === undefined) known.set(key, saying);
    if (first === undefined || first.at === saying.at) return [];
    const isSame = first.amount.input.value === amount.input.value;
    const isSlip = areSimilar(first.amount.text, amount.text);
    if (!isSame && !isSlip && year === null) return [];
    const inputs = [first.amount, amount].map(({ input, unit }) => ({
      ...input,
      unit,
    }));
    const params = {
      paragraph: first.at + 1,
      first: first.amount.text,
      printed: amount.text,
    };
    const remark = {
      code: isSame ? ("saidAlike" as const) : ("saidOtherwise" as const),
      params,
    };
    return [
      {
        at,
        proposed: relationClaim("restated", amount, amount.text, inputs, "a=b", remark),
      },
    ];
  });
};
