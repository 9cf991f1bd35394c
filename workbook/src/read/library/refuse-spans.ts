// Refuses texts (web pages, XML workbooks of 2003) whose numbers would keep the library busy for hours, before it sees them.
import { maximumRows, maximumSpanChecks } from "../limits.js";
import { FileProblem } from "../problem.js";

/** Attributes that say how far a row, a column or a cell is from the last one, or how many it covers. */
const counts = /\b(Index|Span|MergeAcross|MergeDown)\s{0,9}=\s{0,9}["']?\s{0,9}-?(\d+)/gi;
const spans = /\b(?:col|row)span\b/gi;
const pageCells = /<t[dh]\b/gi;

/** Errors: a FileProblem where rows or columns are said to lie beyond the last, or where cells that span others are too many. */
export function refuseSpans(text: string): void {
  let spanned = 0;
  for (const [, name, count] of text.matchAll(counts)) {
    if (name?.toLowerCase() === "span") spanned += Number(count);
    if (Number(count) > maximumRows || spanned > maximumSpanChecks) throw new FileProblem("sheetTooLarge");
  }
  // The library holds each cell of a page against each span before it.
  if (countOf(text, spans) * countOf(text, pageCells) > maximumSpanChecks) throw new FileProblem("sheetTooLarge");
}

const countOf = (text: string, pattern: RegExp): number => {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
};
