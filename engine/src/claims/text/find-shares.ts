// A人，占B人的P%; A人，占教师总数的P%; 共B人，其中A人，占P%. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, arePeople, isCount, isShare } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

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
    if (at === undefined) return [];
    const said = own === undefined ? lead.slice(at + (word?.[0].length ?? 0)) : "";
    if (/[，,。；;：:]/.test(said)) return [];
    const before = paragraph.amounts.filter((each) => each.sentence === share.sentence && each.end <= from + at);
    const inside = paragraph.amounts.filter(
      (each) => each.start >= from + at && each.end <= share.start && isCount(each),
    );
    const part = before.at(-1);
    if (part === undefined || !isCount(part) || !isNear(paragraph, part, from + at)) return [];
    const [whole, second] = inside;
    if (whole !== undefined)
      return second === undefined && (areAlike(part, whole) || arePeople(part, whole))
        ? [{ form: "share", figure: share, candidates: [claimFrom(share, [part, whole], "a/b")], sure: true }]
        : [];
    return [withoutWhole(paragraph, share, part, said)];
  });

/** Whether the part stands in the clause of the share, or in the one before. */
const isNear = ({ plain }: Paragraph, part: Amount, at: number): boolean =>
  (plain.slice(part.end, at).match(/[，,；;：:]/g) ?? []).length <= 1;

const withoutWhole = (paragraph: Paragraph, share: Amount, part: Amount, said: string): ProposedClaim => {
  const name = nounOf(said);
  const earlier = paragraph.amounts.filter(
    (each) => each.end <= part.start && isCount(each) && areAlike(each, part) && each.printed.kind === "number",
  );
  const named = name === "" ? [] : earlier.filter((each) => isCalled(each, said));
  const inSentence = earlier.filter((each) => each.sentence === part.sentence);
  const ofPart = inSentence.filter(
    (each, k) => isTotal(each) || isBeforeParts(paragraph, each, inSentence[k + 1] ?? part),
  );
  const wholes = name === "" ? ofPart : named;
  const [whole] = wholes;
  const direct = whole !== undefined && earlier.length === 1 && isBeforeParts(paragraph, whole, part);
  const sure = wholes.length === 1 && (name !== "" || direct);
  const candidates = [...wholes].reverse().map((each) => claimFrom(share, [part, each], "a/b"));
  return {
    form: "share",
    figure: share,
    candidates: candidates.length > 0 ? candidates : [claimFrom(share, [part, null], "a/b")],
    sure,
  };
};

/** Whether 其中 stands between an amount and the next one. */
const isBeforeParts = ({ plain }: Paragraph, each: Amount, next: Amount): boolean =>
  /其中/.test(plain.slice(each.end, next.start));

const isTotal = ({ before, behind }: Amount): boolean => /共|总|现有|有|全/.test(before) || /总|中$/.test(behind);

const place = /(?:全|本|该)(?:国|省|市|州|县|区|乡|镇|校|年级|班)/;
const filler =
  /全部|所有|在校|在职|在编|现有|共有|共计|总共|总数|总人数|人数|总量|总|共|有|为|达到?|数|的|比例|比重|是|其中|截至|目前/g;

/** What is counted: the words without those for all, for places and for having. */
const nounOf = (text: string): string =>
  text.replace(new RegExp(place, "g"), "").replace(filler, "").replace(/\s+/g, "");

/** Whether an amount is what a share is said to be of: the same noun, and no other place. */
const isCalled = ({ before, behind }: Amount, said: string): boolean => {
  const noun = nounOf(said);
  const own = [before, behind].map((text) => text.replace(/占.*$/, ""));
  const places = [said, own.join("")].map((text) => place.exec(text)?.[0] ?? "");
  const samePlace = places[0] === "" || places[1] === "" || places[0] === places[1];
  return samePlace && own.some((text) => nounOf(text) === noun);
};
