// A count with its rates, each of another one of them or of a span: 10所学校，每校6个班，每班45人; 36名教师每人每周4节，一学期18周. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount } from "./amounts.js";
import type { Period } from "./spans.js";
import { leadOf, spanIn } from "./spans.js";

/** Figures that multiply: a count and its rates, and the span that a rate by time is of. */
export interface Chain {
  readonly factors: readonly Amount[];
  readonly rates: readonly Amount[];
  readonly span: { readonly lasts: number; readonly period: Period } | null;
  /** Whether a rate is a mean, and was rounded. */
  readonly isAverage: boolean;
}

/** So many figures are multiplied at most. */
const mostFactors = 3;
const rateWord = /每(?:一|个)?([\u4e00-\u9fff]{1,8}?)(?=每|$)/g;
const period = /^(?:周|月|天|学期|年(?!级))/;
/** What people are called whose unit is 人. */
const people = /^(?:人|名|位|生|师)/;

/** What a rate is for each of: 人 and 周 of 每人每周; a mean for each person is one as well. */
const thingsOf = ({ before }: Amount): readonly string[] =>
  [
    ...before
      .replace(/人均/g, "每人")
      .replace(/每一?个/g, "每")
      .matchAll(rateWord),
  ].map(([, thing = ""]) => thing);

/** The chains that end right before a figure of a paragraph, the longest first. */
export const chainsBefore = (paragraph: Paragraph, at: number): readonly Chain[] =>
  Array.from({ length: mostFactors }, (_, k) => mostFactors - k).flatMap((length) => {
    const factors = paragraph.amounts.slice(Math.max(0, at - length), at);
    const figure = paragraph.amounts[at];
    const chain = factors.length === length && figure !== undefined ? chainOf(paragraph, factors, figure) : null;
    return chain === null ? [] : [chain];
  });

const chainOf = (paragraph: Paragraph, factors: readonly Amount[], figure: Amount): Chain | null => {
  const [first] = factors;
  if (first === undefined || !factors.every((each) => isCount(each) && each.sentence === figure.sentence)) return null;
  if (/[；;]/.test(paragraph.plain.slice(first.end, figure.start))) return null;
  const rates = factors.filter((each) => thingsOf(each).length > 0);
  const periods = new Set<Period>();
  for (const rate of rates)
    for (const thing of thingsOf(rate)) {
      const [named] = period.exec(thing) ?? [];
      // 每班每周2节，每周共24节: the total is by the week as well.
      if (named !== undefined && !figure.before.includes(`每${named}`)) periods.add(named as Period);
      if (named === undefined && !factors.some((count) => count !== rate && isFor(thing, count))) return null;
    }
  const [time, ...more] = periods;
  const lasts = time === undefined ? null : spanIn(leadOf(paragraph, figure), time);
  if (more.length > 0 || (time !== undefined && lasts === null)) return null;
  const isWhole = rates.length === (time === undefined ? factors.length - 1 : Math.max(1, factors.length - 1));
  if (!isWhole || rates.length === 0) return null;
  return {
    factors,
    rates,
    span: time === undefined || lasts === null ? null : { lasts, period: time },
    isAverage: rates.some(({ before }) => /平均|均/.test(before)),
  };
};

/** Whether a word says that a rate is for each of what is counted: 班 of 12个班, 人 of 280人. */
const isFor = (thing: string, count: Amount): boolean => {
  if (count.unit === "人") return people.test(thing);
  const unit = count.unit.replace(/^个/, "");
  if (unit !== "" && thing.startsWith(unit)) return true;
  if (unit === "所" && /^(?:校|园|学校)/.test(thing)) return true;
  return [count.behind.split("每")[0] ?? "", ...count.nouns].some((noun) => noun.length > 1 && thing.startsWith(noun));
};
