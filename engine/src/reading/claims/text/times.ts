// The times that figures are of, and what a change is reckoned from: 2023年, 今年, 比上年, 同比. Internal.
import { behindFirst } from "./around.js";

const lastYear = /去年|上年|上一年|上学年|上学期/;
const thisYear = /今年|本年|本学年|本学期|现在|目前|如今/;
const before = /前年|原来|原先|以前/;

/** A year as a number; this year, the year before it, some time before; null where none is named. */
export type Time = number | "now" | "last" | "before" | null;

/** The time named in a text; where there are several, the last. */
export const timeIn = (text: string): Time => {
  const year = [...text.matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
  if (year !== undefined) return Number(year);
  if (lastYear.test(text)) return "last";
  if (before.test(text)) return "before";
  return thisYear.test(text) ? "now" : null;
};

/** Whether the first time is the earlier one; null where that cannot be told. Beside the year before, no time is this year. */
export const isEarlier = (first: Time, second: Time): boolean | null => {
  if (typeof first === "number" && typeof second === "number") return first === second ? null : first < second;
  const [isPast, wasPast] = [first, second].map((time) => time === "last" || time === "before");
  return isPast === wasPast ? null : isPast === true;
};

/** The words of a text that name no time. */
export const withoutTimes = (text: string): string =>
  text.replace(timeWords, "").replace(/(?:19|20)\d\d年(?:底|末|初)?的?|[一二两三四五六七八九十]{1,8}年(?:来|间)?/g, "");

const timeWords = new RegExp(`(?:${[lastYear, thisYear, before].map(({ source }) => source).join("|")})的?`, "g");

/** What a change says that it is reckoned from: a year, the year before; "other" for what is no time; null where it says nothing. */
export const reckonedFrom = (text: string): number | "last" | "other" | null => {
  if (/同比/.test(text)) return "last";
  const said = behindFirst(text.replace(/占比|比例|比重|相比/g, ""), /比|较/);
  if (said === null) return null;
  const time = timeIn(said);
  if (typeof time === "number") return time;
  return time === "last" || /同期/.test(said) ? "last" : "other";
};

/** Whether a change that is reckoned from there may be one between two times; null where the text does not tell. */
export const agrees = (from: ReturnType<typeof reckonedFrom>, first: Time, second: Time): boolean | null => {
  if (from === null) return true;
  if (from === "other") return false;
  if (typeof from === "number") return typeof first === "number" ? first === from : null;
  if (typeof first === "number") return typeof second === "number" ? second - first === 1 : null;
  return first === "last" ? true : null;
};
