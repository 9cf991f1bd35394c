// A人，占B人的P%; A人，占教师总数的P%; 共B人，其中A人，占P%. Internal.
import { inputLetter } from "../../../claims/index.js";
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, arePeople, isCount, isShare } from "./amounts.js";
import { nounOf } from "./noun-of.js";
import { isCalled, isTotal, mayBeCalled } from "./nouns.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom, mostTried } from "./proposed.js";
import { timeIn } from "./times.js";

const shareWord = /(?:占比|占)(?!地|用|据|领|有)(?:为|达|达到|了)?/g;

/** Shares. */
export const findShares: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((share): readonly ProposedClaim[] => {
    if (!isShare(share)) return [];
    const from = paragraph.sentences[share.sentence]?.start ?? 0;
    const lead = paragraph.plain.slice(from, share.start);
    const word = [...lead.matchAll(shareWord)].at(-1);
    // “约占” stands in the figure itself.
    const own = /占/.test(share.text) ? share.start - from : undefined;
    const at = own ?? word?.index;
    if (
      at === undefined ||
      /分别/.test(
        lead
          .slice(0, at)
          .split(/[，,。；;]/)
          .at(-1) ?? "",
      )
    )
      return [];
    const said = own === undefined ? lead.slice(at + (word?.[0].length ?? 0)) : "";
    if (/[，,。；;：:]|[由从]/.test(said)) return [];
    const part = partOf(paragraph, share, from + at);
    if (part === undefined) return [];
    const inside = paragraph.amounts.filter(
      (each) => each.start >= from + at && each.end <= share.start && isCount(each),
    );
    const [whole, second] = inside;
    if (whole === undefined) return [withoutWhole(paragraph, share, part, said)];
    return second === undefined && (areAlike(part, whole) || arePeople(part, whole))
      ? [{ form: "share", figure: share, candidates: [claimFrom(share, [part, whole], "a/b")], sure: true }]
      : [];
  });

/** The part: what the clause of the share names as its subject, else the amount in that clause, or in the one before. */
const partOf = ({ plain, amounts }: Paragraph, share: Amount, at: number): Amount | undefined => {
  const before = amounts.filter((each) => each.sentence === share.sentence && each.end <= at);
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const between = plain.slice(last.end, at);
  const clauses = between.split(/[，,；;：:]/);
  const subject = clauses.length > 1 ? nounOf(clauses.at(-1) ?? "") : "";
  if (subject !== "") {
    const named = before.filter(isCount).filter(mayBeCalled(subject));
    return named.length === 1 ? named[0] : undefined;
  }
  return isCount(last) && clauses.length <= 2 ? last : undefined;
};

const withoutWhole = (paragraph: Paragraph, share: Amount, part: Amount, said: string): ProposedClaim => {
  const name = nounOf(said);
  const others = paragraph.amounts.filter(
    (each) =>
      each !== part &&
      each.end <= share.start &&
      isCount(each) &&
      areAlike(each, part) &&
      each.printed.kind === "number",
  );
  const inSentence = others.filter((each) => each.sentence === part.sentence);
  const ofPart = inSentence.filter(
    (each, k) => isTotal(each) || isBeforeParts(paragraph, each, inSentence[k + 1] ?? part),
  );
  const named = name === "" ? [] : others.filter(isCalled(said));
  const list = name === "" ? listBefore(paragraph, inSentence, part) : null;
  const isListed = list !== null;
  const likely =
    name === ""
      ? [...(isListed ? inSentence.filter((each) => !ofPart.includes(each)) : []), ...ofPart]
      : inSentence.filter(mayBeCalled(said)).filter((each) => (each.input.value ?? 0) >= (part.input.value ?? 0));
  const wholes = named.length > 0 ? named : likely;
  const [whole] = wholes;
  const direct = whole !== undefined && others.length === 1 && isBeforeParts(paragraph, whole, part);
  const sure =
    (wholes.length === 1 && (named.length === 1 || (name === "" && direct))) ||
    (isListed && wholes.length <= mostTried && list.length <= mostTogether);
  const single = [...wholes].reverse().slice(0, mostTried);
  const candidates = [...single.map((each) => [each]), ...togetherOf(list ?? [])].map((all) =>
    claimFrom(
      share,
      [part, ...all],
      `a/(${all.map((_, k) => inputLetter(k + 1)).join("+")})`.replace(/\((\w)\)/, "$1"),
    ),
  );
  return {
    form: "share",
    figure: share,
    candidates: candidates.length > 0 ? candidates : [claimFrom(share, [part, null], "a/b")],
    sure,
  };
};

/** Whether 其中 stands between an amount and the next one, or 中 behind it: 1200人中有180人. */
const isBeforeParts = ({ plain }: Paragraph, each: Amount, next: Amount): boolean => {
  if (each.end > next.start) return false;
  const words = plain.slice(each.end, next.start);
  return /其中/.test(words) || /^[^，,；;。]{0,6}(?<![其集初高])中(?:[，,]|有)/.test(words);
};

/**
 * The figures before a list of parts, where a part stands in one and each has its own share: 共480人，其中男生252人，占52.5%，女生228人，
 * 占47.5%. The last of them, some of them together or a part before this one is then its whole. Null where it stands in none.
 */
const listBefore = (paragraph: Paragraph, earlier: readonly Amount[], part: Amount): readonly Amount[] | null => {
  const { plain, amounts } = paragraph;
  const known = earlier.filter((each) => each.end <= part.start);
  const start = known.findLastIndex((each, k) => isBeforeParts(paragraph, each, known[k + 1] ?? part));
  const whole = known[start];
  if (whole === undefined || /[；;]/.test(plain.slice(whole.end, part.start))) return null;
  if (timeIn(plain.slice(whole.end, part.start)) !== null) return null;
  const counts = amounts.filter((each) => each.start >= whole.end && each.end <= part.start && isCount(each));
  const isList = counts.every((each) => {
    const next = amounts[amounts.indexOf(each) + 1];
    return next !== undefined && isShare(next);
  });
  return isList ? known.slice(0, start + 1) : null;
};

/** So many figures are taken together as a whole at most. */
const mostTogether = 4;

/** Figures that may be a whole together: 公办45所、民办60所，其中普惠95所. */
const togetherOf = (list: readonly Amount[]): readonly (readonly Amount[])[] =>
  list.slice(-mostTogether, -1).map((_, from, all) => list.slice(from - all.length - 1));
