// A、B、C共D: totals behind their parts. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { chineseNumeral, numeralSigns } from "../../cells/index.js";
import { arePeople, isCount } from "./amounts.js";
import { areExclusive, areHalves } from "./exclusive.js";
import type { ClaimFinder, ProposedClaim, Sureness } from "./proposed.js";
import { claimFrom, mostTried } from "./proposed.js";
import { withoutTimes } from "./times.js";

const totalWord =
  /^(.*?)(?:累计|共计|合计|总计|一共|总共|共有|共(?!同))(?:为|有|是|达|约|培训|培养|选派|派出|交流|开展|举办|组织|投入|接收|捐赠)?(.*)$/s;

/** Totals behind their parts. */
export const findSums: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((total, k): readonly ProposedClaim[] => {
    const [, lead, noun = ""] = totalWord.exec(total.before) ?? [];
    const apart = lead === undefined ? null : apartFrom(paragraph, k, total, lead);
    if (apart !== null) return [apart];
    if (lead === undefined || !isCount(total) || /其中/.test(total.before)) return [];
    const parts = runBefore(paragraph, k, total);
    if (parts.length < 2 || goesOn(paragraph, parts[0])) return [];
    const isNamed = noun === "" || isAnySchool(total, noun) || parts.every((part) => isOf(part, noun));
    const between = outside(paragraph.plain.slice(parts[0]?.end ?? 0, parts.at(-1)?.start ?? 0));
    const isLed = lead === "" || lead === "以上" || countsParts(lead, parts.length);
    const isList = !/[，,；;]/.test(between);
    // 小学98名、初中62名，共招聘教师160名: parts that are told apart by their words alone, or counted.
    if (!isNamed && !(isList && areExclusive(parts)) && !countsParts(lead, parts.length)) return [];
    const bare = /(?:计|共)$/.test(total.before) || noun !== "";
    const isWhole = parts.some(({ before }) => /共/.test(before));
    const sure: Sureness =
      !isNamed || isWhole || (!isLed && areExclusive(parts) && !areHalves(parts))
        ? "similar"
        : (isLed || areHalves(parts)) &&
          !hasOthers(paragraph, parts, total) &&
          (isList || (isOnlyReading(paragraph, parts, total) && (bare || "similar")));
    const runs = isList
      ? [parts]
      : [
          parts,
          ...parts
            .slice(1, -1)
            .map((_, from) => parts.slice(from + 1))
            .slice(-mostTried),
        ];
    return [
      {
        form: "sum",
        figure: total,
        candidates: runs.map((run) => claimFrom(total, run, "sum")),
        sure,
      },
    ];
  });

/** A total whose parts stand in the sentences before, one after the other: 甲乡620人，乙乡480人。两乡共1100人。 */
const apartFrom = (paragraph: Paragraph, at: number, total: Amount, lead: string): ProposedClaim | null => {
  const { amounts } = paragraph;
  const first = amounts.findIndex(({ sentence }) => sentence === total.sentence);
  if (first !== at || !isCount(total)) return null;
  const parts: Amount[] = [];
  for (const part of amounts.slice(0, at).reverse()) {
    if (!isCount(part) || part.unit !== total.unit || /共|总|合计|占|其中|比|每|增|减/.test(part.before)) break;
    parts.unshift(part);
  }
  if (parts.length < 2 || parts.length > mostTried) return null;
  const sure = countsParts(lead, parts.length) ? true : "similar";
  return {
    form: "sum",
    figure: total,
    candidates: [claimFrom(total, parts, "sum")],
    sure,
  };
};

const isAnySchool = (total: Amount, noun: string): boolean => isSchool(total) && /^(?:中小)?学校$/.test(noun);

/** Whether a part is called by the noun of the total: 小学教师2000人 … 共有教师; one without words is called as the part before. */
const isOf = ({ before, behind }: Amount, noun: string): boolean =>
  before === "" ||
  [before, behind].some((words) => withoutTimes(words).endsWith(noun)) ||
  before.includes(`分别${noun}`);

const numberOfParts = new RegExp(`^[${numeralSigns}]{1,8}(?=个?[\\u4e00-\\u9fff]{1,6}$)`);

/** Whether words number the parts: 三年, 两批, 三个年级. */
const countsParts = (lead: string, parts: number): boolean => {
  const numeral = numberOfParts.exec(lead)?.[0];
  return numeral !== undefined && chineseNumeral(numeral) === parts;
};

/** Text without what stands in parentheses. */
const outside = (text: string): string => text.replace(/\([^()]*\)/g, "");

const isInside = ({ plain, sentences }: Paragraph, { start, sentence }: Amount): boolean => {
  const lead = outside(plain.slice(sentences[sentence]?.start ?? 0, start));
  return lead.includes("(");
};

/** Whether figures in parentheses among the parts may be further ones: 另有, 不含. */
const hasOthers = ({ plain }: Paragraph, parts: readonly Amount[], total: Amount): boolean =>
  [...plain.slice(parts[0]?.start ?? 0, total.start).matchAll(/\(([^()]*)\)/g)].some(
    ([, inside = ""]) => /\d/.test(inside) && !/^(?:含|其中|包括|包含)/.test(inside),
  );

/** Parted by commas, figures may be parts of one another: whether they open their sentence and no other choice of them gives the total. */
const isOnlyReading = ({ amounts }: Paragraph, parts: readonly Amount[], total: Amount): boolean => {
  const first = amounts.find((each) => each.sentence === total.sentence && isCount(each));
  if (first !== parts[0] || parts.length >= mostTried || parts.some(({ before }) => /增|减|多|少|缺|余/.test(before)))
    return false;
  const values = parts.map(({ input }) => input.value ?? 0);
  return !Array.from({ length: 2 ** values.length - 2 }, (_, k) => k + 1).some(
    (chosen) => values.reduce((sum, value, at) => sum + ((chosen >> at) & 1) * value, 0) === total.input.value,
  );
};

/** The amounts directly before a total that can be its parts: one after the other, of one kind, none of them a total itself. */
const runBefore = (paragraph: Paragraph, at: number, total: Amount): readonly Amount[] => {
  const { plain, amounts } = paragraph;
  const parts: Amount[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const part = amounts[k];
    if (part === undefined || part.sentence !== total.sentence) break;
    if (isInside(paragraph, part) && !isInside(paragraph, total)) continue;
    const words = outside(plain.slice(part.end, (parts[0] ?? total).start));
    if (!isCount(part) || !isPartOf(part, total) || /[；;：:(]/.test(words)) break;
    if (/总|合计|占|其中|比|每|均/.test(part.before)) break;
    if (/共/.test(part.before) && !/全|合计|累计|总计/.test(total.before)) break;
    parts.unshift(part);
    if (/共/.test(part.before)) break;
  }
  return parts;
};

/** Whether the list begins before the parts, with things of another kind: 讲座8场、互访22次、会议6次. */
const goesOn = ({ plain, amounts }: Paragraph, first: Amount | undefined): boolean => {
  const before = first === undefined ? undefined : amounts[amounts.indexOf(first) - 1];
  if (before === undefined || first === undefined || before.sentence !== first.sentence) return false;
  return /^[^，,；;：:]*、/.test(plain.slice(before.end, first.start));
};

/** Turns among heads are taken too, so that it is told that they cannot be added. */
const isPartOf = (part: Amount, total: Amount): boolean =>
  part.unit === total.unit || arePeople(part, total) || (isSchool(part) && isSchool(total));

const isSchool = ({ unit, before, behind }: Amount): boolean =>
  unit === "所" || (unit === "个" && /教学点/.test(before + behind));
