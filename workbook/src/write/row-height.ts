// How high a row has to be for its text: Excel does not fit rows with merged cells by itself.
import type { ResultSheet } from "@junheng/engine/reports";

/** Points of a line of text at 11 points. */
const lineHeight = 16;
/** The highest row Excel has. */
const highest = 400;

/** The height in points; undefined where one line is enough. */
export function rowHeight(row: ResultSheet["rows"][number], widths: readonly number[]): number | undefined {
  let lines = 1;
  row.forEach((cell, column) => {
    if (cell === null || typeof cell.value !== "string" || cell.style === "title" || (cell.rowSpan ?? 1) > 1) return;
    let width = 0;
    for (let k = column; k < column + (cell.columnSpan ?? 1); k++) width += widths[k] ?? 10;
    const needed = cell.value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0);
    lines = Math.max(lines, needed);
  });
  return lines === 1 ? undefined : Math.min(highest, lines * lineHeight + 2);
}

/** Width in characters: Chinese signs are two wide. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
};
