// The texts of this folder as they are judged, beside what is true of them.
import type { FoundClaim } from "@junheng/engine/reading/claims";
import { findClaims } from "@junheng/engine/reading/claims";
import type { ClaimText, ExpectedClaim } from "./read-claim-texts.js";

/** How texts were judged. */
export interface JudgedTexts {
  /** How many figures have something true of them, and how many were judged so. */
  readonly figures: number;
  readonly alike: number;
  /** What was judged otherwise or not found: the figure with its text. */
  readonly missed: readonly string[];
  /** What was called wrong, or right, that is not, or right by another sum than that of its text. */
  readonly accused: readonly string[];
  readonly acquitted: readonly string[];
}

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s()]/g, "");

/** A figure that is said to be beyond checking may be passed over as well. */
const isAlike = (expected: ExpectedClaim, found: FoundClaim | undefined): boolean =>
  found === undefined
    ? expected.judgement === "uncheckable"
    : found.judgement === expected.judgement && (found.judgement !== "right" || isSum(expected, found));

const isSum = ({ arithmetic }: ExpectedClaim, { check }: FoundClaim): boolean =>
  arithmetic === undefined || plain(check.arithmetic) === plain(arithmetic);

/** Judges texts. */
export function judgedTexts(texts: readonly ClaimText[]): JudgedTexts {
  const all = texts.flatMap(({ paragraphs, expected }) => {
    const left = [...findClaims(paragraphs)];
    const text = paragraphs.join("¶");
    const pairs = expected.map((each) => {
      const same = left.filter(({ claim }) => plain(claim.printed ?? "") === plain(each.printed));
      const found = same.find((one) => isAlike(each, one)) ?? same[0];
      if (found !== undefined) left.splice(left.indexOf(found), 1);
      return { text, expected: each, found };
    });
    return [...pairs, ...left.map((found) => ({ text, expected: null, found }))];
  });
  const told = (which: (expected: ExpectedClaim | null, found: FoundClaim | undefined) => boolean): readonly string[] =>
    all
      .filter(({ expected, found }) => which(expected, found))
      .map(({ text, expected, found }) => `${expected?.printed ?? found?.claim.printed ?? ""}: ${text}`);
  return {
    figures: all.filter(({ expected }) => expected !== null).length,
    alike: all.filter(({ expected, found }) => expected !== null && isAlike(expected, found)).length,
    missed: told((expected, found) => expected !== null && !isAlike(expected, found)),
    accused: told((expected, found) => found?.judgement === "wrong" && expected?.judgement !== "wrong"),
    acquitted: told(
      (expected, found) =>
        found?.judgement === "right" &&
        expected !== null &&
        (expected.judgement !== "right" || !isSum(expected, found)),
    ),
  };
}
