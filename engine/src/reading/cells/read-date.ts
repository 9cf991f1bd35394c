// Dates as sheets write them, as ISO dates; nothing is guessed.
import { halfWidth, trimmedEnd } from "./text.js";

/** A date, an end that is left open (至今), nothing, or something that is no date. */
export type DateText =
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "open" }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable" };

const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/;
const openEnd = /^(至今|今|现在|长期|present|now)$/i;
const noDate = /^([-—－/\\]*|无|未定|待定|不详)$/;

/**
 * Reads a date (日期) as sheets write it: 2024-09-01, 2024/9/1, 2024.9.1, 2024年9月1日, 2024年9月, 2024.
 *
 * Rule: year first, then what follows, as it is; the time of day behind it is not looked at. Units: ISO 8601, as exact as the text
 * (`2024`, `2024-09`, `2024-09-01`); four digits a year.
 * Blanks and 无, 未定, 待定, 不详, / or dashes are `none`: the writer says there is no date; 至今 and 长期 are `open`.
 * None: `unreadable` for all else, also days that no calendar has (2月30日). Errors: none thrown.
 * Source: ISO 8601:2004 for what comes out; day-first dates and two-digit years are not guessed, which is ours.
 *
 * @example
 * readDateText("２０２４年９月１日") // => { kind: "date", iso: "2024-09-01" }
 * readDateText("2024.9") // => { kind: "date", iso: "2024-09" }
 * readDateText("2023-02-29") // => { kind: "unreadable" }
 */
export function readDateText(text: string): DateText {
  const plain = halfWidth(text)
    .trim()
    .replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, "")
    .replace(/\s+/g, "");
  if (noDate.test(plain)) return { kind: "none" };
  if (openEnd.test(plain)) return { kind: "open" };
  const [, year, month, day] = parts.exec(plain) ?? [];
  if (year === undefined) return { kind: "unreadable" };
  if (month === undefined) return { kind: "date", iso: year };
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > longest(Number(year), m)) return { kind: "unreadable" };
  const iso = `${year}-${month.padStart(2, "0")}`;
  return { kind: "date", iso: day === undefined ? iso : `${iso}-${day.padStart(2, "0")}` };
}

/**
 * A text as a day (某日), where it names one.
 *
 * Rule: what `readDateText` reads, if it goes down to the day. Units: ISO 8601, `YYYY-MM-DD`. Blanks and 无 are no day.
 * None: null for a year or month alone, 至今, and what is no date. Errors: none thrown.
 * Source: ours: which standard is in force is asked of a day, and no day is made up for a month.
 *
 * @example
 * dayOfText("2022年6月30日") // => "2022-06-30"
 * dayOfText("2022-06") // => null
 */
export function dayOfText(text: string): string | null {
  const read = readDateText(text);
  return read.kind === "date" && read.iso.length === "2022-06-30".length ? read.iso : null;
}

const longest = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const between = /至|到|—+|–|－|~|～/;

/**
 * The two texts of a term written in one cell (任期、协议期): 2022年9月—2025年8月, 2022.9-2025.8.
 *
 * Rule: parted at 至, 到, a dash or ~; a half-width hyphen parts only what reads as two dates, both with a year. 至今 alone ends a term too.
 * Units: texts, not read as dates yet: pass each to `readDateText`. Blank: an empty side is no term.
 * None: null where there are not two, as in 2022-09. Errors: none thrown.
 * Source: ours: ledgers of communities write terms so.
 *
 * @example
 * splitTerm("2022.9-2025.8") // => ["2022.9", "2025.8"]
 * splitTerm("2022年9月至今") // => ["2022年9月", "至今"]
 * splitTerm("2022-09") // => null
 */
export function splitTerm(text: string): readonly [string, string] | null {
  const open = /^(.+?)至今$/.exec(text.trim());
  if (open?.[1] !== undefined) return [trimmedEnd(open[1], /[—–－~～-]/), "至今"];
  const dashed = /^([\d./年月日]+)-([\d./年月日]+)$/.exec(text.trim());
  const pair = dashed === null ? text.split(between).map((each) => each.trim()) : [dashed[1], dashed[2]];
  const [from, to] = pair;
  if (pair.length !== 2 || !from || !to || (dashed !== null && !/^\d{4}\D|^\d{4}$/.test(to))) return null;
  return [from, to];
}
