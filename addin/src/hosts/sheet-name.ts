// Names that Excel takes for a sheet, and that nothing else has.
import { trimmedOf } from "@junheng/engine/reading/cells";

const longest = 31;

/** Excel takes no `[]:*?/\`, no apostrophe at either end, at most 31 characters, and keeps "History" for itself. */
const allowed = (name: string): string => {
  const short = name
    .replace(/[[\]:*?/\\]/g, " ")
    .trim()
    .slice(0, longest);
  const clean = trimmedOf(short, /'/);
  return clean === "" || clean.toLowerCase() === "history" ? "Junheng" : clean;
};

/**
 * The name a sheet gets: as wished, or with a number behind it where the name is taken. Excel does not tell capitals apart.
 *
 * @example
 * freeSheetName("结论", ["结论"]) // => "结论 (2)"
 */
export const freeSheetName = (wished: string, taken: Iterable<string>): string => {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  const name = allowed(wished);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, longest - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
};

/** What the name on a tab is found by: in any case, without what stands around it. */
export const sheetKey = (name: string): string => name.trim().toLowerCase();
