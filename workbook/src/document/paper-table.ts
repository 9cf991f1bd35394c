// A table of a paper: as wide as the page, its header rows on every page, no row parted, no number broken.
import type { PaperRow, TableBlock } from "@junheng/engine/papers";
import type { CellStyle, SheetCell } from "@junheng/engine/reports";
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { cellText } from "./cell-text.js";
import { cellMargin, fitColumns } from "./fit-columns.js";
import { textFont } from "./fonts.js";
import { linesIn } from "./text-width.js";

/** Fills; each of them stands beside a word that says the same. */
const fills: Partial<Record<CellStyle, string>> = {
  header: "E7ECF2",
  good: "E2F0D9",
  bad: "FBE0DD",
  doubt: "FFF2CC",
};

const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" } as const;

/** The table, its letters at most so many half points. */
export function paperTable({ rows, widths, headerRows }: TableBlock, page: number, largest: number): Table {
  const { size, columns } = fitColumns(rows, widths, page, largest);
  const covered = new Set<string>();
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    margins: { left: cellMargin, right: cellMargin, top: above, bottom: above },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at < headerRows,
          cantSplit: true,
          height: { value: heightOf(row, columns, size), rule: HeightRule.ATLEAST },
          children: columns.flatMap((width, column) => {
            if (covered.has(`${at},${column}`)) return [];
            const cell = row[column] ?? null;
            cover(covered, cell, at, column, rows);
            return [cellOf(cell, columns, column, rows.length - at, size, width)];
          }),
        }),
    ),
  });
}

/** Twentieths of a point above and below the text of a cell. */
const above = 20;

/** Twentieths of a point from line to line. */
const lineOf = (size: number): number => size * 13;

/** How high a row is, in twentieths of a point: the contents count pages by it. Cells over several rows share theirs, and are left out. */
const heightOf = (row: PaperRow, columns: readonly number[], size: number): number => {
  const lines = row.map((cell, column) => {
    if (cell === null || (cell.rowSpan ?? 1) > 1) return 1;
    const width = columns.slice(column, column + (cell.columnSpan ?? 1)).reduce((sum, each) => sum + each, 0);
    return linesIn(cellText(cell), (width - 2 * cellMargin) / (size * 10));
  });
  return Math.max(1, ...lines) * lineOf(size) + 2 * above;
};

/** Marks the places that a cell's spans cover. */
const cover = (covered: Set<string>, cell: SheetCell | null, at: number, column: number, rows: readonly PaperRow[]) => {
  const down = Math.min(cell?.rowSpan ?? 1, rows.length - at);
  for (let r = at; r < at + down; r++)
    for (let c = column; c < column + (cell?.columnSpan ?? 1); c++) covered.add(`${r},${c}`);
};

const cellOf = (
  cell: SheetCell | null,
  columns: readonly number[],
  column: number,
  below: number,
  size: number,
  own: number,
): TableCell => {
  const across = cell?.columnSpan ?? 1;
  const width = across === 1 ? own : columns.slice(column, column + across).reduce((sum, each) => sum + each, 0);
  const fill = fills[cell?.style ?? "text"];
  const lines = (cell === null ? "" : cellText(cell)).split("\n");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    rowSpan: Math.min(cell?.rowSpan ?? 1, below),
    columnSpan: across,
    verticalAlign: VerticalAlign.CENTER,
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill } }),
    children: lines.map(
      (text) =>
        new Paragraph({
          alignment: alignmentOf(cell),
          spacing: { line: lineOf(size), lineRule: LineRuleType.EXACT },
          children: [new TextRun({ text, bold: cell?.style === "header", size, font: textFont })],
        }),
    ),
  });
};

const alignmentOf = (cell: SheetCell | null) => {
  if (typeof cell?.value === "number" || cell?.style === "number") return AlignmentType.RIGHT;
  return cell?.style === "header" || cell?.style === "label" ? AlignmentType.CENTER : AlignmentType.LEFT;
};
