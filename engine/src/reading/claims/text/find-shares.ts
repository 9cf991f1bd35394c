// A人，占B人的P%; A人，占教师总数的P%; 共B人，其中A人，占P%; 合格A人，合格率P%; 不到B的十分之一. Internal.
import { checkClaim, inputLetter } from "../../../claims/index.js";
import type { Amount, Paragraph } from "./amounts.js";
import { isCount, isShare } from "./amounts.js";
import { nounOf } from "./noun-of.js";
import type { Candidate, ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom, mostTried } from "./proposed.js";
import { partOf } from "./share-parts.js";
import { overlaps, wholesOf } from "./share-wholes.js";
import { shareWords } from "./share-words.js";
import { timeIn } from "./times.js";

/** Shares. */
export const findShares: ClaimFinder = (paragraph) =>
  confirmed(
    paragraph,
    paragraph.amounts.filter(isShare).flatMap((share) => shareOf(paragraph, share)),
  );

const shareOf = (paragraph: Paragraph, share: Amount): readonly ProposedClaim[] => {
  const words = shareWords(paragraph, share);
  const part = words === null ? undefined : partOf(paragraph, share, words);
  if (words === null || part === undefined) return [];
  const wholes = wholesOf(paragraph, share, part, words);
  if (wholes === null) return [];
  const { sets, sure } = wholes;
  if (sets.length === 0 && (words.kind === "bare" || words.kind === "compared")) return [];
  if (words.kind === "rate" && !overlaps(words.stem, part) && sure !== true) return [];
  const printed = words.bound + share.text;
  const single = sets.map((set) => quotient(share, [part], set, printed));
  const several = words.kind === "rate" ? sets.flatMap((set) => partsTogether(paragraph, share, set, printed)) : [];
  return [
    {
      form: "share",
      figure: share,
      candidates: sets.length > 0 ? [...single, ...several] : [claimFrom(share, [part, null], "a/b", { printed })],
      sure,
      ...(sets.length === 0 && {
        lacking: nounOf(words.whole) === "" ? "" : words.whole.replace(/的$/, ""),
      }),
    },
  ];
};

const quotient = (share: Amount, parts: readonly Amount[], whole: readonly Amount[], printed: string): Candidate => {
  const letters = (from: number, count: number): string =>
    Array.from({ length: count }, (_, k) => inputLetter(from + k)).join("+");
  const side = (from: number, count: number): string =>
    count > 1 ? `(${letters(from, count)})` : letters(from, count);
  return claimFrom(share, [...parts, ...whole], `${side(0, parts.length)}/${side(parts.length, whole.length)}`, {
    printed,
  });
};

/** So many parts are taken together at most: 一等奖12篇，二等奖28篇，三等奖45篇，获奖率54.5%. */
const mostParts = 6;

const partsTogether = (
  { amounts }: Paragraph,
  share: Amount,
  [whole, ...more]: readonly Amount[],
  printed: string,
): readonly Candidate[] => {
  if (whole === undefined || more.length > 0) return [];
  const parts = amounts.filter(
    (each) => each.start > whole.end && each.end <= share.start && isCount(each) && each.unit === whole.unit,
  );
  return parts.length < 2 || parts.length > mostParts ? [] : [quotient(share, parts, [whole], printed)];
};

/** A whole that one share of a sentence holds for is that of the others near it, which do not name theirs either. */
const confirmed = ({ plain }: Paragraph, all: readonly ProposedClaim[]): readonly ProposedClaim[] => {
  const held = all.map(holding);
  return all.map((each, k) => {
    if (each.sure === true || each.lacking !== undefined) return each;
    const from = Math.max(0, k - mostTried);
    const whole = all
      .slice(from, k + mostTried)
      .map((other, at) => {
        const isNear =
          other !== each &&
          other.figure.sentence === each.figure.sentence &&
          timeIn(plain.slice(other.figure.end, each.figure.start)) === null;
        return isNear ? wholeHeldBy(other, held[from + at] ?? -1, each) : undefined;
      })
      .find((found) => found !== undefined);
    return whole === undefined ? each : { ...each, candidates: [whole, ...each.candidates], sure: true };
  });
};

/** The position of the candidate that a share holds for. */
const holding = ({ candidates }: ProposedClaim): number =>
  candidates.findIndex(
    ({ claim }) => claim.inputs.length === 2 && ["holds", "holds-half-up-only"].includes(checkClaim(claim).verdict),
  );

/** The candidate of a share whose whole another one holds for, or that stands as another one does that holds. */
const wholeHeldBy = (other: ProposedClaim, held: number, { candidates }: ProposedClaim): Candidate | undefined => {
  const { claim } = other.candidates[held] ?? {};
  if (claim === undefined) return undefined;
  const same = candidates.find((mine) => mine.claim.inputs[1]?.value === claim.inputs[1]?.value);
  const isNamedAlike = claim.name !== "" && candidates[0]?.claim.name === claim.name;
  return same ?? (held === 0 && isNamedAlike ? candidates[0] : undefined);
};
