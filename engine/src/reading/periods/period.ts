// A period (时期): a year, school year, term, month or date in any spelling, as the days that it covers; the latest ends last.
import { chineseNumeral, halfWidth } from "../cells/index.js";

/** A period. Two spellings of one period have one `key`. */
export interface Period {
  readonly key: string;
  /** How it is named to a reader: 2024, 2023-2024学年, 2024学年第一学期, 2024-09-01. */
  readonly label: string;
  /** Its first and last day, as numbers that only order them; those of a period without a year are below 1000. */
  readonly from: number;
  readonly to: number;
}

const dayOf = (year: number, month: number, day: number): number => (year * 12 + month - 1) * 32 + day;

/** The months of a part of a year: the first, the last, and whether it is counted within a school year. */
const parts: readonly (readonly [pattern: RegExp, first: number, last: number])[] = [
  [/^(?:第?[一1]学期|上学期|秋季?(?:学期)?)$/, 9, 13],
  [/^(?:第?[二2]学期|下学期|春季?(?:学期)?)$/, 14, 20],
  [/^(?:年初|期初)$/, 1, 1],
  [/^上半年$/, 1, 6],
  [/^期中$/, 6, 6],
  [/^下半年$/, 7, 12],
  [/^第?[一1]季度$/, 1, 3],
  [/^第?[二2]季度$/, 4, 6],
  [/^第?[三3]季度$/, 7, 9],
  [/^第?[四4]季度$/, 10, 12],
  [/^(?:年末|年底|期末)$/, 12, 12],
];
const partWord =
  "(第?[一二12]学期|[上下]学期|[秋春]季?(?:学期)?|[上下]半年|第?[一二三四1-4]季度|期[初中末]|年[初末底])";

const schoolYear = new RegExp(`^(\\d{4})(?:学?年)?[-/](\\d{4}|\\d{2})(学年度?|年度?)?${partWord}?$`);
const oneYear = new RegExp(`^(\\d{4})(年度?|学年度?)?${partWord}?$`);
const dated = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月(?:份)?)?$/;
const partAlone = new RegExp(`^${partWord}$`);

/**
 * A text with its years in digits.
 *
 * @example
 * yearsInDigits("某县二〇二四年度") // => "某县2024年度"
 */
export const yearsInDigits = (text: string): string =>
  text.replace(/[一二][零〇○0九][零〇○0一二三四五六七八九]{2}(?=[年学-])/g, (year) =>
    [...year].map((sign) => (sign === "○" ? 0 : (chineseNumeral(sign) ?? sign))).join(""),
  );

/** One spelling for all: half-width, no spaces, one dash, no time of day, digits for 二〇二四. */
const plainOf = (text: string): string =>
  yearsInDigits(halfWidth(text.slice(0, 40)))
    .trim()
    .replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, "")
    .replace(/[()（）〔〕[\]"“”\s]/g, "")
    .replace(/[—–－~～至到]+/g, "-")
    .replace(/^\d\d(?=学?年|-\d\d学年)/, "20$&");

/**
 * A text that is a period and nothing else (时期): a year, school year, term, quarter, month or date in any spelling.
 *
 * Rule: widths, dashes, brackets, time of day and 二〇二四 make no difference. A school year runs from September to the next August, its terms
 * from September and from February; the spring of a plain year is that year's own. Range: years 1990–2099; `from` and `to` only order periods.
 * Blank: an empty text is none. A part without a year (上学期, 期末) is a period below all others.
 * None: null for any other text, and for two years that do not follow each other. Errors: none thrown.
 * Source: ours; the school year as the statistics of education have it.
 *
 * @example
 * parsePeriod("２０２３—2024学年度")?.label // => "2023-2024学年"
 * parsePeriod("2024年")?.label // => "2024"
 * parsePeriod("2024/9/1")?.label // => "2024-09-01"
 * parsePeriod("第一小学") // => null
 */
export function parsePeriod(text: string): Period | null {
  const plain = plainOf(text);
  const alone = partAlone.exec(plain);
  if (alone !== null) return partPeriod(plain);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const date = dated.exec(compact === null ? plain : `${compact[1]}-${compact[2]}-${compact[3]}`);
  if (date !== null) {
    const found = datePeriod(Number(date[1]), Number(date[2]), date[3] === undefined ? null : Number(date[3]));
    if (found !== null) return found;
  }
  const pair = schoolYear.exec(plain);
  if (pair !== null) {
    const [first, second] = [Number(pair[1]), Number(pair[2])];
    return isYear(first) && second % 100 === (first + 1) % 100
      ? yearPeriod(first, `${first}-${first + 1}学年`, true, pair[4])
      : null;
  }
  const one = oneYear.exec(plain);
  if (one === null || !isYear(Number(one[1]))) return null;
  const ofSchool = one[2]?.startsWith("学") === true;
  return yearPeriod(Number(one[1]), ofSchool ? `${one[1]}学年` : (one[1] ?? ""), ofSchool, one[3]);
}

const isYear = (year: number): boolean => year >= 1990 && year < 2100;

const made = (label: string, from: number, to: number): Period => ({ key: `${from}-${to}`, label, from, to });

const datePeriod = (year: number, month: number, day: number | null): Period | null => {
  if (!isYear(year) || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return day === null
    ? made(`${year}-${two(month)}`, dayOf(year, month, 1), dayOf(year, month, 31))
    : made(`${year}-${two(month)}-${two(day)}`, dayOf(year, month, day), dayOf(year, month, day));
};

/** A year or school year, or a part of it. Terms belong to school years; the spring of a plain year is that year's own. */
const yearPeriod = (year: number, label: string, ofSchool: boolean, part: string | undefined): Period => {
  if (part === undefined)
    return ofSchool
      ? made(label, dayOf(year, 9, 1), dayOf(year, 20, 31))
      : made(label, dayOf(year, 1, 1), dayOf(year, 12, 31));
  const [, first, last] = partOf(part);
  const back = !ofSchool && /^春/.test(part) ? 12 : 0;
  const gap = /^年/.test(part) && !ofSchool ? "年" : "";
  return made(`${label}${gap}${part.replace(/^年/, "")}`, dayOf(year, first - back, 1), dayOf(year, last - back, 31));
};

const partPeriod = (part: string): Period => {
  const [, first, last] = partOf(part);
  return made(part, first, last);
};

const partOf = (part: string): (typeof parts)[number] =>
  parts.find(([pattern]) => pattern.test(part)) ?? (parts[0] as (typeof parts)[number]);

/** Whether a period names no year: 上学期, 期末. */
export const isWithoutYear = ({ to }: Period): boolean => to < 1000;

/** A part without a year beside a year: 2024学年 and 第一学期. */
export const joinPeriods = (year: Period, part: Period): Period | null =>
  isWithoutYear(year) || !isWithoutYear(part) ? null : parsePeriod(`${year.label}${part.label}`);

/** Orders periods, the latest first. */
export const byLatest = (a: Period, b: Period): number => b.to - a.to || b.from - a.from;

/**
 * How many years lie between the beginnings of two periods (相隔年数), by months.
 *
 * Formula: (months of second.from − months of first.from) ÷ 12; days are not looked at. Units: years, below 0 where the second is the earlier.
 * Zero: 0 for two periods that begin in one month. Blank: an empty text is no period.
 * None: null where either is no period, or names no year. Errors: none thrown. Source: ours, for a change by the year.
 *
 * @example
 * yearsBetween("2023-2024学年", "2024-2025学年") // => 1
 * yearsBetween("2024-09", "2023") // => -1.6666666666666667
 * yearsBetween("上学期", "2024") // => null
 */
export function yearsBetween(first: string, second: string): number | null {
  const [one, other] = [parsePeriod(first), parsePeriod(second)];
  if (one === null || other === null || isWithoutYear(one) || isWithoutYear(other)) return null;
  return (Math.floor(other.from / 32) - Math.floor(one.from / 32)) / 12;
}

/**
 * The year in which a period begins (起始年份).
 *
 * Rule: the calendar year of its first day: a school year's is its first, its spring term's the second. Units: a year, 1990–2099. Blank: an
 * empty text has none. None: null where it is no period, or names no year. Errors: none thrown. Source: ours; a plan counts in calendar years.
 *
 * @example
 * yearOfPeriod("2023-2024学年") // => 2023
 * yearOfPeriod("上学期") // => null
 */
export function yearOfPeriod(text: string): number | null {
  const period = parsePeriod(text);
  return period === null || isWithoutYear(period) ? null : Math.floor(Math.floor(period.from / 32) / 12);
}

/** Whether two periods have a day in common: 2024 and 2023-2024学年. */
export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;
