// 小学120所，其中乡村96所；初中30所，其中乡村22所。城区学校共32所: what the parts of wholes leave over. Internal.
import { inputLetter } from "../../../claims/index.js";
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { isOpposite, oppositesIn } from "./exclusive.js";
import { nounOf } from "./noun-of.js";
import type { Candidate, ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import { isBeforeParts } from "./share-list.js";
import { timeIn } from "./times.js";

/** A whole and its part of the other sort. */
type Pair = readonly [Amount, Amount];

/** So many wholes are taken together at most. */
const mostPairs = 6;

/** Counts of the one sort, where wholes and their parts of the other sort stand before. */
export const findRemainders: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const clause = clauseOf(paragraph, figure);
    const said = oppositesIn(clause.words).length === 0 ? figure.behind : clause.words;
    const word = oppositesIn(said).find((each) =>
      paragraph.amounts.slice(0, k).some((part) => isOpposite(each, wordsOf(part))),
    );
    if (word === undefined || !isExact(figure) || /其中|占|比|均|增|减/.test(clause.words)) return [];
    const pairs = paragraph.amounts.slice(0, k).flatMap((whole, at): readonly Pair[] => {
      const part = paragraph.amounts[at + 1];
      if (part === undefined || part.end > clause.start || ![whole, part].every(isExact)) return [];
      if (
        !isBeforeParts(paragraph, whole, part) ||
        !isApart(paragraph, part, clause.start) ||
        ![whole, part].every((each) => areAlike(each, figure))
      )
        return [];
      return isOpposite(word, wordsOf(part)) ? [[whole, part]] : [];
    });
    const [first] = pairs;
    if (first === undefined || pairs.length > mostPairs || !isOfPlaceAndTime(paragraph, first[0], figure)) return [];
    const isTotal = /共|合计|总/.test(figure.before);
    const all = pairs.map(([whole]) => whole);
    if (isTotal && all.length > 1)
      return told(figure, [claimOf(figure, pairs, clause.apart), claimOf(figure, pairs, [])], "similar");
    const noun = nounOf(said.replace(word, ""));
    const own = pairs.filter(([whole]) => whole.nouns.some((each) => isNamed(each, noun, said === figure.behind)));
    const [pair] = own;
    if (pair === undefined || own.length > 1) return [];
    const left = (pair[0].input.value ?? 0) - (pair[1].input.value ?? 0);
    // Fewer may be some of them; more may count others as well, where the words name others.
    const hasOthers = /另|还有|含|兼|包括/.test(
      paragraph.plain.slice(pair[0].end, paragraph.sentences[figure.sentence]?.end),
    );
    return (figure.input.value ?? 0) < left ? [] : told(figure, [claimOf(figure, own, [])], !hasOthers);
  });

/** Whether a figure stands behind the list of a part: 其中男生120人，女生130人 are parts of one whole, told elsewhere. */
const isApart = ({ plain }: Paragraph, part: Amount, start: number): boolean =>
  /[；;。]/.test(plain.slice(part.end, start));

/** Whether a sort is of what a whole is called; before a verb where it stands behind its figure: 5所城区初中牵头. */
const isNamed = (whole: string, noun: string, isBehind: boolean): boolean =>
  whole === noun ||
  (isBehind && whole.length > 1 && noun.startsWith(whole)) ||
  (noun === "生" && /^(?:在校|学)生$/.test(whole));

const told = (
  figure: Amount,
  candidates: readonly Candidate[],
  sure: ProposedClaim["sure"],
): readonly ProposedClaim[] => [{ form: "parts", figure, candidates, sure }];

const claimOf = (figure: Amount, pairs: readonly Pair[], apart: readonly Amount[]): Candidate => {
  const formula = pairs.map((_, k) => `(${inputLetter(2 * k)}-${inputLetter(2 * k + 1)})`).join("+");
  const less = apart.map((_, k) => `-${inputLetter(2 * pairs.length + k)}`).join("");
  return claimFrom(figure, [...pairs.flat(), ...apart], formula + less);
};

/** The words of a figure's clause without what stands in parentheses, and the counts in those that it leaves out. */
const clauseOf = ({ plain, sentences, amounts }: Paragraph, figure: Amount) => {
  const from = sentences[figure.sentence]?.start ?? 0;
  const lead = plain.slice(from, figure.start).replace(/\([^()]*\)/g, (aside) => "()".padEnd(aside.length, "·"));
  const start = from + Math.max(...["，", ",", "；", ";"].map((sign) => lead.lastIndexOf(sign))) + 1;
  const aside = /\((?:不含|不包括|不计|除)[^()]*\)/.exec(plain.slice(start, figure.start));
  const at = start + (aside?.index ?? 0);
  const apart = amounts.filter((each) => aside !== null && each.start >= at && each.end <= at + aside[0].length);
  const words = lead.slice(start - from).replace(/[()·]/g, "");
  return { start, words, apart };
};

const wordsOf = ({ before, behind }: Amount): string => before + behind;

const isExact = (each: Amount): boolean =>
  isCount(each) && each.printed.kind === "number" && each.printed.bound === "exact";

/** Whether no other place and no other time is named for a figure than for its whole. */
const isOfPlaceAndTime = ({ plain, sentences }: Paragraph, whole: Amount, figure: Amount): boolean => {
  const [before, own] = [whole, figure].map((each) =>
    timeIn(plain.slice(sentences[each.sentence]?.start ?? 0, each.start)),
  );
  return (figure.place === "" || figure.place === whole.place) && (own === null || own === before);
};
