// 共D，其中A、B; D：A、B、C; D（A、B、C）; D，分别为A、B、C: wholes before their parts. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { areExclusive } from "./exclusive.js";
import type { ClaimFinder, ProposedClaim, Sureness } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import { isBeforeParts } from "./share-list.js";
import { yearlyParts } from "./yearly-parts.js";

/** How a whole is joined to its parts: those are some of them (其中), or all there are. */
interface Joint {
  readonly parts: "some" | "all";
  /** Where they end. */
  readonly end: number;
}

/** Wholes before parts: the sum of some of them is a lower limit, that of all of them is the whole. */
export const findParts: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((whole, k): readonly ProposedClaim[] => {
    const next = paragraph.amounts[k + 1];
    if (next === undefined || !isCount(whole)) return [];
    const yearly = yearlyParts(paragraph, whole, k);
    if (yearly !== null) return [yearly];
    const joint = jointOf(paragraph, whole, next);
    if (joint === null) return [];
    const parts = partsAfter(paragraph, whole, k, joint);
    return joint.parts === "all" ? allOf(paragraph, whole, parts) : someOf(paragraph, whole, k, parts);
  });

const jointOf = ({ plain, sentences }: Paragraph, whole: Amount, next: Amount): Joint | null => {
  const words = plain.slice(whole.end, next.start);
  const end = sentences[next.sentence]?.end ?? plain.length;
  const isSame = next.sentence === whole.sentence;
  if (isSame ? /其中/.test(words) || isBeforeParts({ plain }, whole, next) : /^[^，,；;。]{0,10}。\s*其中/.test(words))
    return { parts: "some", end };
  if (!isSame) return null;
  if (
    /^[^，,。；;:()]{0,10}:/.test(words) ||
    /^[^，,。；;:()]{0,10}[，,][^，,。；;:()]{0,6}分别(?:为|是|有|到|在|往|从)/.test(words)
  )
    return { parts: "all", end };
  const inside = /^[^，,。；;:()]{0,10}\(([^()]*)/.exec(words);
  const close = plain.indexOf(")", whole.end);
  if (inside === null || close < 0 || close > end || /含|包括|另|不/.test(inside[1] ?? "")) return null;
  return { parts: "all", end: close };
};

/** A whole has no more figures behind it that are looked at. */
const mostParts = 60;

/** The counts behind a whole that can be its parts. */
const partsAfter = (
  { plain, amounts }: Paragraph,
  whole: Amount,
  at: number,
  { end, parts: kind }: Joint,
): readonly Amount[] => {
  const parts: Amount[] = [];
  let sum = 0;
  for (const [k, each] of amounts.slice(at + 1, at + 1 + mostParts).entries()) {
    if (each.start >= end || /共|总|合计|比|增|减|每|均|由|从/.test(each.before)) break;
    const words = plain.slice(parts.at(-1)?.end ?? each.start, each.start);
    if (/其中|[(]|[中里][，,]/.test(words) || isWholeItself(plain, each, amounts[at + 2 + k])) break;
    if (isCount(each) && areAlike(each, whole)) {
      parts.push(each);
      sum += each.input.value ?? 0;
    }
    // Once they add up, what follows parts the whole in another way.
    if (kind === "some" && sum === whole.input.value) break;
  }
  return parts;
};

/** Whether parts of its own follow a figure: 其中农村21所；小学140所，其中农村133所. */
const isWholeItself = (plain: string, each: Amount, next: Amount | undefined): boolean =>
  next !== undefined && isBeforeParts({ plain }, each, next);

const allOf = ({ plain }: Paragraph, whole: Amount, parts: readonly Amount[]): readonly ProposedClaim[] => {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return [];
  const listed = plain.slice(parts[0]?.start, last.end);
  const isOpen = /等/.test(plain.slice(last.end, last.end + 4)) || /其中|另/.test(listed);
  const exact = [whole, ...parts].every(({ printed }) => printed.kind === "number" && printed.bound === "exact");
  const sure: Sureness = exact && !isOpen && !/[；;。]/.test(listed);
  const claim = claimFrom(whole, parts, "sum", isOpen ? { parts: "some" } : {});
  const isListed = !/[，,；;]/.test(listed) || /[:(]/.test(plain.slice(whole.end, parts[0]?.start));
  return [
    {
      form: "parts",
      figure: whole,
      candidates: [claim],
      sure: sure && isListed ? true : "similar",
    },
  ];
};

const someOf = (
  { plain, amounts }: Paragraph,
  whole: Amount,
  at: number,
  parts: readonly Amount[],
): readonly ProposedClaim[] => {
  const total = whole.input.value ?? 0;
  const larger = parts.filter(({ input }) => (input.value ?? 0) > total);
  const over = larger.length > 0;
  if (parts.length === 0 || (parts.length === 1 && !over)) return [];
  const listed = plain.slice(parts[0]?.start, parts.at(-1)?.end);
  const exclusive = areExclusive(parts);
  const isList = !/[，,；;]/.test(listed);
  // What may be counted under several of them adds up to nothing: 其中寄宿生608人，占四成，留守儿童532人，占三成半.
  if (!over && addUp(parts) < total && !exclusive && /[，,；;]/.test(listed)) return [];
  // Of 学生900人、教师60人，其中女生400人 it is the pupils that are parted.
  const couldBeOfOther = amounts
    .slice(0, at)
    .some((each) => each.sentence === whole.sentence && isCount(each) && areAlike(each, whole));
  const isExact = whole.printed.kind === "number" && whole.printed.bound === "exact";
  return [
    {
      form: "parts",
      figure: whole,
      candidates: [claimFrom(whole, over ? larger.slice(0, 1) : parts, "sum", { parts: "some" })],
      sure: couldBeOfOther || !isExact ? false : over || exclusive ? true : isList && "similar",
    },
  ];
};

const addUp = (parts: readonly Amount[]): number => parts.reduce((sum, { input }) => sum + (input.value ?? 0), 0);
