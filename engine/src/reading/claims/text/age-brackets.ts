// 36至50岁, 55岁以上: ages that bound a group of people, and are nobody's own. Internal.
import type { PrintedFigure } from "../../../claims/index.js";

/** Where years of age are no bracket (55岁以上, 31至45岁) but somebody's. */
const aged = /(?:年龄|[由从降升到至为轻低高])[^，,。；;\d]{0,6}$/;
const bracket = /^(?:以|及|至|到|-|—|的)/;

/** Whether a figure is an end of a bracket of ages: 36至50岁, 51岁—60岁; 由47岁降到45岁 is none. */
export const isOfBracket = (plain: string, start: number, end: number): boolean => {
  const [before, behind] = [plain.slice(Math.max(0, start - 8), start), plain.slice(end, end + 8)];
  return (
    (/^岁?[至—–~-]{1,2}\d{1,2}岁/.test(plain.charAt(end - 1) === "岁" ? `岁${behind}` : behind) &&
      !/[由从]$/.test(before)) ||
    (/(?<![由从]|\d)\d{1,2}岁?[至—–~-]{1,2}$/.test(before) && plain.slice(start, end).includes("岁"))
  );
};

/** Whether an age with its unit bounds a group: 55岁以上, where nothing says whose age it is. */
export const isBracket = (plain: string, start: number, end: number, printed: PrintedFigure): boolean =>
  (printed.kind === "number" && printed.bound !== "exact") ||
  !aged.test(plain.slice(Math.max(0, start - 12), start)) ||
  bracket.test(plain.slice(end, end + 3));
