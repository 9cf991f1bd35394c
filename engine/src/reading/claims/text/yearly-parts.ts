// 三年来共争取资金8600万元，2021年2400万元，2022年2900万元，2023年3300万元: parts that are named by their years. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import type { ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import { leadOf, spanIn, withoutSpans } from "./spans.js";
import { timeIn } from "./times.js";

const named = /^(?:其中)?((?:19|20)\d\d)年/;
const yearOf = ({ before }: Amount): string | undefined => named.exec(before)?.[1];

/** No total is of more years. */
const mostYears = 20;

/** The claim of a total over the years behind it, where they are as many as its span; null where it is none. */
export function yearlyParts(paragraph: Paragraph, whole: Amount, at: number): ProposedClaim | null {
  const { plain, amounts } = paragraph;
  const parts: Amount[] = [];
  for (const each of amounts.slice(at + 1, at + 1 + mostYears)) {
    const isNext = /^[^，,、；;:()]{0,6}[，,、；;:(]/.test(plain.slice(parts.at(-1)?.end ?? whole.end, each.start));
    if (each.sentence !== whole.sentence || !isNext || !isCount(each) || !areAlike(each, whole)) break;
    if (yearOf(each) === undefined || /增|减|均|比/.test(each.before)) break;
    parts.push(each);
  }
  const lead = leadOf(paragraph, whole);
  if (parts.length < 2 || /均|比|每/.test(whole.before) || typeof timeIn(withoutSpans(lead)) === "number") return null;
  const lasts = spanIn(lead, "年");
  const years = new Set(parts.map(yearOf));
  if (lasts === null || parts.length !== lasts || years.size !== lasts) return null;
  // 共获奖36项，2021年国家级3项: a part of those of its year.
  const sure = parts.every(({ before }) => lead.includes(before.replace(named, "")));
  return { form: "parts", figure: whole, candidates: [claimFrom(whole, parts, "sum")], sure };
}
