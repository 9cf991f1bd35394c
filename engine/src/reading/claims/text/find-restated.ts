// The same thing said twice in a document, with one figure or with two. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount } from "./amounts.js";
import { nounOf } from "./noun-of.js";
import type { DocumentFinder } from "./proposed.js";
import { relationClaim } from "./proposed.js";
import { areSimilar } from "./similar.js";
import { timeIn, withoutTimes } from "./times.js";

/** Words of figures that are of a part, a change, a mean or a plan, and may well be others for the same noun. */
const notPlain = /其中|占|比|增|减|均|每|计划|预计|目标|将|力争|达到|降|升|约|余|多|新|累计|分别|最/;

interface Saying {
  readonly at: number;
  readonly amount: Amount;
  readonly year: number | null;
}

/** So many sayings are compared at most. */
const mostSaid = 2000;

/** Second sayings of one thing: of the same words, unit, place and year. */
export const findRestated: DocumentFinder = (paragraphs) => {
  const known = new Map<string, Saying>();
  const all = paragraphs.flatMap((paragraph, at) =>
    paragraph.amounts.flatMap((amount) => {
      const key = keyOf(paragraph, amount);
      return key === null ? [] : [{ at, amount, year: yearOf(paragraph, amount), key }];
    }),
  );
  return all.slice(0, mostSaid).flatMap(({ key, ...saying }) => {
    const first = known.get(key);
    if (first === undefined) known.set(key, saying);
    if (first === undefined || first.at === saying.at) return [];
    const { amount, at, year } = saying;
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

const keyOf = (paragraph: Paragraph, amount: Amount): string | null => {
  const { before, printed, unit } = amount;
  if (!isCount(amount) || printed.kind !== "number" || printed.bound !== "exact" || unit === "") return null;
  const noun = nounOf(withoutTimes(before));
  if (noun.length < 4 && (amount.place === "" || noun.length < 2)) return null;
  if (notPlain.test(before) || /[由从到至、]/.test(before)) return null;
  return [noun, unit, amount.place, String(yearOf(paragraph, amount))].join(" ");
};

/** The year of a saying, by the words of its sentence up to it; none where they name several times. */
const yearOf = ({ plain, sentences }: Paragraph, { sentence, start }: Amount): number | null => {
  const time = timeIn(plain.slice(sentences[sentence]?.start ?? 0, start));
  return typeof time === "number" ? time : null;
};
