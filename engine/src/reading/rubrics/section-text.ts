// A section's or an item's cell taken apart: its code, its title, and the points inside the text (“A1 办学条件（40分）”).
import { halfWidth } from "../cells/index.js";

/** What such a cell says. */
export interface SectionText {
  readonly code: string | null;
  readonly title: string;
  readonly points: number | null;
}

const exact =
  /^(\S+) (.+)（(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)分）$|^(\S+) (.+) \((-?\d+(?:\.\d+)?(?:e[+-]?\d+)?) points\)$/s;

/** A cell as `sectionText` writes it; null where it is something else. */
export const exactSectionText = (text: string): SectionText | null => {
  const match = exact.exec(text);
  if (match === null) return null;
  const [, code = match[4] ?? "", title = match[5] ?? "", points = match[6] ?? ""] = match;
  return { code, title, points: Number(points) };
};

const pointsAtEnd =
  /[\s(]*[(](?:共|满分|计|总分)?(\d+(?:\.\d+)?)分?[)]$|\s+(?:共|满分|计)?(\d+(?:\.\d+)?)分$|(\d+(?:\.\d+)?)分$/;
const code = /^([A-Za-z]\d{0,3}(?:[-.]\d{1,3})*)(?![A-Za-z])[\s、.:]*(?=\S)/;
const numbering =
  /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d{1,3}(?:\.\d{1,3})*[、.:\s]+|第[一二三四五六七八九十]+(?:项|部分)[:、\s]*)\s*/;

/**
 * Takes a printed cell apart: `A1 办学条件 400 分`, `一、办学条件（40分）`.
 *
 * @example
 * printedSectionText("A1 办学条件（40分）") // => { code: "A1", title: "办学条件", points: 40 }
 * printedSectionText("二、队伍建设 30 分") // => { code: null, title: "队伍建设", points: 30 }
 */
export function printedSectionText(text: string): SectionText {
  const plain = halfWidth(text.slice(0, 300)).replace(/\s+/g, " ").trim();
  const glued = plain.replace(/(\d) (?=分)/g, "$1");
  const match = pointsAtEnd.exec(glued);
  const before = match === null ? glued : glued.slice(0, match.index);
  const printed = code.exec(before)?.[1] ?? null;
  const title = before.replace(code, "").replace(numbering, "").trim();
  const points = match?.[1] ?? match?.[2] ?? match?.[3];
  return {
    code: printed,
    title: title === "" ? before.trim() : title,
    points: points === undefined ? null : Number(points),
  };
}
