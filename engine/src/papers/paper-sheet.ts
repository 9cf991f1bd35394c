// A paper on a sheet: its blocks one under the other, as wide as its widest table.
import type { ResultSheet, SheetCell } from "../reports/index.js";
import { textCell, wideCell } from "../reports/cells.js";
import type { Block, Paper, PaperRow, TableBlock } from "./paper.js";

/** The columns of a paper without a table: one as wide as a page. */
const withoutTable = [90];

/**
 * The sheet of a paper.
 *
 * Rule: blocks keep their order; nothing is left out but page breaks.
 * Shape: every block a row, a table its rows, a picture its words; a new page is not marked. Unit: widths in characters, those of the
 * widest table, the others' columns under its first. Zeros and missing: cells as they are. None: a paper without blocks is its title.
 * Errors: none thrown for data. Source: the layout of the sheets beside it.
 *
 * @example
 * paperSheet({ id: "p", title: "T", locale: "en", blocks: [] }).rows.length // => 1
 */
export function paperSheet({ id, title, blocks }: Paper): ResultSheet {
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  const widths = tables.reduce<readonly number[]>(
    (widest, each) => (each.widths.length > widest.length ? each.widths : widest),
    [],
  );
  const columns = widths.length === 0 ? withoutTable : widths;
  const line = (cell: SheetCell): PaperRow => wideCell(cell, columns.length);
  return {
    id,
    name: title,
    rows: [line(textCell(title, "title")), ...blocks.flatMap((block) => rowsOf(block, line))],
    widths: columns,
  };
}

const rowsOf = (block: Block, line: (cell: SheetCell) => PaperRow): readonly PaperRow[] => {
  const caption = "caption" in block && block.caption !== undefined ? [line(textCell(block.caption, "label"))] : [];
  if (block.kind === "heading") return [line(textCell(block.text, "header"))];
  if (block.kind === "paragraph") return [line(textCell(block.text, block.style ?? "text"))];
  if (block.kind === "table") return [...caption, ...block.rows];
  if (block.kind === "picture") return [...caption, line(textCell(block.alt, "note"))];
  return [];
};
