// A、B、C，分别占x%、y%、z%: each of its own count, all of one whole. Internal.
import { inputLetter } from "../../../claims/index.js";
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount, isShare } from "./amounts.js";
import { nounOf } from "./noun-of.js";
import { isCalled } from "./nouns.js";
import type { Candidate, ClaimFinder, Sureness } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import type { Several } from "./several.js";
import { countsBefore, severalIn } from "./several.js";
import { isBeforeParts } from "./share-list.js";

/** Shares of several parts at once. */
export const findSeveralShares: ClaimFinder = (paragraph) =>
  severalIn(paragraph).flatMap((several) => {
    const { figures, verb } = several;
    if (!figures.every(isShare) || !/占|^为?$/.test(verb) || (!/占/.test(verb) && !isRated(paragraph, several)))
      return [];
    const parts = countsBefore(paragraph, several);
    const [first] = parts ?? [];
    if (parts === null || first === undefined || !parts.every((each) => areAlike(each, first))) return [];
    const { whole, sure } = wholeOf(paragraph, several, parts);
    return figures.map((figure, k) => ({
      form: "share" as const,
      figure,
      candidates: [...(whole === null ? [] : [ofWhole(figure, parts[k]!, whole)]), ofAll(figure, parts, k)],
      sure,
    }));
  });

const isRated = ({ plain }: Paragraph, { figures, clause }: Several): boolean =>
  /占比/.test(plain.slice(clause, figures[0]?.start));

/** The whole before the parts, or what the words call it; none where the parts are all there is. */
const wholeOf = (
  paragraph: Paragraph,
  { figures, verb }: Several,
  parts: readonly Amount[],
): { readonly whole: Amount | null; readonly sure: Sureness } => {
  const [first] = parts;
  const others = paragraph.amounts.filter(
    (each) => isCount(each) && first !== undefined && areAlike(each, first) && !parts.includes(each),
  );
  const said = verb.replace(/^.*占(?:了|到)?/, "");
  if (nounOf(said) !== "") {
    const named = others.filter(isCalled(said));
    return { whole: named[0] ?? null, sure: named.length === 1 };
  }
  const before = others.filter((each) => first !== undefined && each.end <= first.start).at(-1);
  const isWhole = before !== undefined && first !== undefined && isBeforeParts(paragraph, before, first);
  if (isWhole) return { whole: before, sure: true };
  const together = figures.reduce((sum, { input }) => sum + (input.value ?? 0), 0);
  return {
    whole: null,
    sure: Math.abs(together - 1) < 0.005 * figures.length ? true : "similar",
  };
};

const ofWhole = (figure: Amount, part: Amount, whole: Amount): Candidate => claimFrom(figure, [part, whole], "a/b");

const ofAll = (figure: Amount, parts: readonly Amount[], at: number): Candidate =>
  claimFrom(figure, parts, `${inputLetter(at)}/(${parts.map((_, k) => inputLetter(k)).join("+")})`);
