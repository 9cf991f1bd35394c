// A result sheet as a paper: what stands alone in a row is said in sentences, what stands side by side is a table.
import type { Locale } from "../diagnostics/index.js";
import type { CellStyle, ResultSheet, SheetCell } from "../reports/index.js";
import type { Block, Paper, PaperRow, ParagraphStyle } from "./paper.js";
import { printedCell } from "./printed-cell.js";

/**
 * The paper of a result sheet (结果表成页), so that a verdict, findings or a school's scores are looked at as a page and printed.
 *
 * Rule: the number of filled cells of a row decides what it becomes.
 * Shape: the sheet's title, then its rows in their order; a row of one cell alone is a sentence, or a heading where it looks like one,
 * rows of several cells that follow each other are a table with their headings. Units, zeros and missing: the cells as they are. None:
 * a sheet without rows is its name. Errors: none thrown for data. Source: the sheet.
 *
 * @example
 * sheetPaper({ id: "s", name: "结论", rows: [[{ value: "全县：达标。" }]], widths: [110] }, "zh-CN").blocks.length // => 1
 */
export function sheetPaper({ id, name, rows, widths }: ResultSheet, locale: Locale): Paper {
  const [first] = rows;
  const title = first === undefined ? null : aloneIn(first);
  const titled = title?.style === "title";
  return {
    id,
    title: titled ? printedCell(title) : name,
    locale,
    compact: true,
    blocks: blocksOf(titled ? rows.slice(1) : rows, widths),
  };
}

/** The only cell of a row that says something; none where several do, or none does. */
const aloneIn = (row: PaperRow): SheetCell | null => {
  const said = row.filter((cell) => cell !== null && printedCell(cell) !== "");
  return said.length === 1 && row[0] === said[0] && (row.length === 1 || (said[0]?.columnSpan ?? 1) > 1)
    ? said[0]!
    : null;
};

const blocksOf = (rows: readonly PaperRow[], widths: readonly number[]): readonly Block[] => {
  const blocks: Block[] = [];
  let table: PaperRow[] = [];
  const endTable = (): void => {
    if (table.length > 0) blocks.push(tableOf(table, widths));
    table = [];
  };
  for (const row of rows) {
    const alone = aloneIn(row);
    if (alone === null) {
      if (row.some((cell) => cell !== null && printedCell(cell) !== "")) table.push(row);
      continue;
    }
    endTable();
    blocks.push(sentenceOf(alone));
  }
  endTable();
  return blocks;
};

const tableOf = (rows: readonly PaperRow[], widths: readonly number[]): Block => {
  const isHead = (row: PaperRow): boolean => row.every((cell) => cell === null || cell.style === "header");
  const first = rows.findIndex((row) => !isHead(row));
  return { kind: "table", widths, headerRows: first < 0 ? rows.length : first, rows };
};

const sentenceOf = (cell: SheetCell): Block => {
  const text = printedCell(cell);
  if (cell.style === "header" || cell.style === "title" || cell.style === "label")
    return { kind: "heading", level: 2, text };
  const { link } = cell;
  return { kind: "paragraph", text, style: styleOf(cell.style), ...(link && { cells: [link] }) };
};

const styleOf = (style: CellStyle | undefined): ParagraphStyle =>
  style === "good" || style === "bad" || style === "doubt" || style === "note" ? style : "text";
