// What a document says outright of a thing: its noun, place and year, with the figure. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount } from "./amounts.js";
import { chineseNumeral } from "../../cells/index.js";
import { nounOf } from "./noun-of.js";
import { timeIn, withoutTimes } from "./times.js";

/** Words of figures that are of a part, a change, a mean or a plan, and may well be others for the same noun. */
const notPlain = /其中|占|比|增|减|均|每|计划|预计|目标|将|力争|达到|降|升|约|余|多|新|累计|分别|最/;

/** A figure with what it is said of. */
export interface Saying {
  /** The paragraph. */
  readonly at: number;
  readonly amount: Amount;
  readonly noun: string;
  readonly place: string;
  /** The year that its sentence names; null where it names none or several. */
  readonly year: number | null;
  /** How many years it is of, as its sentence says: 三年来; null where it does not. */
  readonly span: number | null;
}

/** So many sayings are compared at most. */
const mostSaid = 2000;

/** The sayings of a document, in its order. */
export const sayingsOf = (paragraphs: readonly Paragraph[]): readonly Saying[] =>
  paragraphs
    .flatMap((paragraph, at) =>
      paragraph.amounts.flatMap((amount): readonly Saying[] => {
        const noun = isPlain(amount) ? nounOf(withoutTimes(amount.before)) : "";
        const isSaid = noun.length >= 4 || (amount.place !== "" && noun.length >= 2);
        return isSaid ? [{ at, amount, noun, place: amount.place, ...timesOf(paragraph, amount) }] : [];
      }),
    )
    .slice(0, mostSaid);

const isPlain = (amount: Amount): boolean => {
  const { before, printed, unit } = amount;
  if (!isCount(amount) || printed.kind !== "number" || printed.bound !== "exact" || unit === "") return false;
  return !notPlain.test(before) && !/[由从到至、]/.test(before);
};

const spanOfYears =
  /([一二两三四五六七八九十]{1,3}|\d{1,2})年(?:以?来|间|内)|近([一二两三四五六七八九十]{1,3}|\d{1,2})年/g;

/** The year and the span of a saying, by the words of its sentence up to it. */
const timesOf = ({ plain, sentences }: Paragraph, { sentence, start }: Amount): Pick<Saying, "year" | "span"> => {
  const lead = plain.slice(sentences[sentence]?.start ?? 0, start);
  const time = timeIn(lead);
  const [, one, other] = [...lead.matchAll(spanOfYears)].at(-1) ?? [];
  const said = one ?? other;
  return {
    year: typeof time === "number" ? time : null,
    span: said === undefined ? null : (chineseNumeral(said) ?? Number(said)),
  };
};
