// Rows of a result sheet as a table of a Word document, spans kept.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { cellText } from "./cell-text.js";

type Rows = ResultSheet["rows"];

/** The width of an A4 page lying across, less its margins, in twentieths of a point. */
const pageWidth = 13900;

/** Half points of text, smaller where many columns share the page. */
const textSize = (columns: number): number => (columns > 10 ? 15 : 18);

/** Twentieths of a point beside the text of a cell: Word's own would take narrow columns for themselves. */
const margins = { left: 40, right: 40 };

/** A table with the sheet's column widths, scaled to the page. */
export function tableOf(rows: Rows, widths: readonly number[]): Table {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const width = (column: number): number => widths[column] ?? 10;
  const all = Array.from({ length: columns }, (_, column) => width(column)).reduce((sum, each) => sum + each, 0);
  const covered = new Set<string>();
  return new Table({
    margins,
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, (_, column) => Math.round((width(column) / all) * pageWidth)),
    rows: rows.map(
      (row, line) =>
        new TableRow({
          tableHeader: row.some((cell) => cell?.style === "header") && line < 4,
          cantSplit: true,
          children: Array.from({ length: columns }, (_, column) =>
            cellOf(row[column] ?? null, line, column, covered, rows, textSize(columns)),
          ).filter((cell) => cell !== null),
        }),
    ),
  });
}

const cellOf = (
  cell: SheetCell | null,
  line: number,
  column: number,
  covered: Set<string>,
  rows: Rows,
  size: number,
): TableCell | null => {
  if (covered.has(`${line},${column}`)) return null;
  const down = Math.min(cell?.rowSpan ?? 1, rows.length - line);
  const across = cell?.columnSpan ?? 1;
  for (let r = line; r < line + down; r++) for (let c = column; c < column + across; c++) covered.add(`${r},${c}`);
  const header = cell?.style === "header";
  return new TableCell({
    rowSpan: down,
    columnSpan: across,
    ...(header && { shading: { type: ShadingType.CLEAR, fill: "E7ECF2" } }),
    children: [
      new Paragraph({
        alignment: typeof cell?.value === "number" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: cell === null ? "" : cellText(cell), bold: header, size })],
      }),
    ],
  });
};
