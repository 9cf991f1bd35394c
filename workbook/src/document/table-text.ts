// A table of a paper as the text of WordprocessingML: as wide as the page, its header rows on every page, no row parted, no number broken.
// The library takes ten times as long for the cells of a county's tables as for all the rest, so they do not go through it.
import type { PaperRow, TableBlock } from "@junheng/engine/papers";
import type { CellStyle, SheetCell } from "@junheng/engine/reports";
import { xmlText } from "../write/xml-text.js";
import { cellText } from "./cell-text.js";
import { cellMargin, fitColumns } from "./fit-columns.js";
import { keptRows } from "./kept-rows.js";
import { linesIn } from "./text-width.js";

/** The table, and what the counting of pages has to know of it. */
export interface TableText {
  readonly xml: string;
  /** Twentieths of a point of each row. */
  readonly heights: readonly number[];
  readonly headers: number;
  /** Whether each row is kept with the next one. */
  readonly kept: readonly boolean[];
}

/** Fills; each of them stands beside a word that says the same. */
const fills: Partial<Record<CellStyle, string>> = {
  header: "E7ECF2",
  good: "E2F0D9",
  bad: "FBE0DD",
  doubt: "FFF2CC",
};

/** Twentieths of a point above and below the text of a cell. */
const above = 20;

/** Twentieths of a point from line to line. */
const lineOf = (size: number): number => size * 13;

/** Twentieths of a point of the line over a row, which comes to its height. */
const border = 10;

const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:color="808080" w:sz="${(border * 8) / 20}"/>`)
  .join("");

const margins = [
  ["top", above],
  ["left", cellMargin],
  ["bottom", above],
  ["right", cellMargin],
]
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join("");

/** Writes the table, its letters at most so many half points. */
export function tableText({ rows, widths, headerRows }: TableBlock, page: number, largest: number): TableText {
  const { size, columns } = fitColumns(rows, widths, page, largest);
  const heights = rows.map((row) => heightOf(row, columns, size));
  const kept = keptRows(heights, headerRows);
  const merged = mergedBelow(rows);
  const written = rows.map((row, at) => {
    const header = at < headerRows ? "<w:tblHeader/>" : "";
    const height = `<w:trHeight w:val="${heights[at]! - border}" w:hRule="atLeast"/>`;
    return `<w:tr><w:trPr><w:cantSplit/>${header}${height}</w:trPr>${cellsOf(row, at, { columns, size, merged, kept: kept[at]! })}</w:tr>`;
  });
  const whole = columns.reduce((sum, each) => sum + each, 0);
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const look = `<w:tblW w:type="dxa" w:w="${whole}"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`;
  return {
    xml: `<w:tbl><w:tblPr>${look}<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join("")}</w:tbl>`,
    heights,
    headers: headerRows,
    kept,
  };
}

/** How high a row is, in twentieths of a point. Cells over several rows share theirs, and are left out. */
const heightOf = (row: PaperRow, columns: readonly number[], size: number): number => {
  const lines = row.map((cell, column) => {
    if (cell === null || (cell.rowSpan ?? 1) > 1) return 1;
    const room = (widthOf(cell, column, columns) - 2 * cellMargin) / (size * 10);
    return linesIn(cellText(cell), room, cell.style === "header");
  });
  return Math.max(1, ...lines) * lineOf(size) + 2 * above + border;
};

const widthOf = (cell: SheetCell | null, column: number, columns: readonly number[]): number =>
  columns.slice(column, column + (cell?.columnSpan ?? 1)).reduce((sum, each) => sum + each, 0);

/** The cells that go on into a row from one above it, by row and column. */
const mergedBelow = (rows: readonly PaperRow[]): ReadonlyMap<string, SheetCell> => {
  const merged = new Map<string, SheetCell>();
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries())
      for (let below = 1; below < (cell?.rowSpan ?? 1); below++) merged.set(`${at + below},${column}`, cell!);
  return merged;
};

/** What the cells of a row are written with. */
interface RowLook {
  readonly columns: readonly number[];
  readonly size: number;
  readonly merged: ReadonlyMap<string, SheetCell>;
  readonly kept: boolean;
}

const cellsOf = (row: PaperRow, at: number, { columns, merged, ...look }: RowLook): string => {
  let written = "";
  for (let column = 0; column < columns.length;) {
    const from = merged.get(`${at},${column}`);
    const cell = from ?? row[column] ?? null;
    written += cellOf(cell, from !== undefined, widthOf(cell, column, columns), look);
    column += cell?.columnSpan ?? 1;
  }
  return written;
};

const cellOf = (
  cell: SheetCell | null,
  goesOn: boolean,
  width: number,
  { size, kept }: Pick<RowLook, "size" | "kept">,
): string => {
  const across = cell?.columnSpan ?? 1;
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : "";
  const down = goesOn ? "<w:vMerge/>" : (cell?.rowSpan ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : "";
  const fill = fills[cell?.style ?? "text"];
  const shade = fill === undefined ? "" : `<w:shd w:val="clear" w:fill="${fill}"/>`;
  const properties = `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${span}${down}${shade}<w:vAlign w:val="center"/></w:tcPr>`;
  const side = sideOf(cell);
  const keeps = kept ? "<w:keepNext/>" : "";
  const line = `<w:pPr>${keeps}<w:spacing w:line="${lineOf(size)}" w:lineRule="exact"/>${side === "" ? "" : `<w:jc w:val="${side}"/>`}</w:pPr>`;
  const bold = cell?.style === "header" ? "<w:b/><w:bCs/>" : "";
  const letters = `<w:rPr>${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const lines = goesOn || cell === null ? [""] : cellText(cell).split("\n");
  const paragraphs = lines.map((text) => {
    const run = text === "" ? "" : `<w:r>${letters}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
    return `<w:p>${line}${run}</w:p>`;
  });
  return `<w:tc>${properties}${paragraphs.join("")}</w:tc>`;
};

const sideOf = (cell: SheetCell | null): "" | "right" | "center" => {
  if (typeof cell?.value === "number" || cell?.style === "number") return "right";
  return cell?.style === "header" || cell?.style === "label" ? "center" : "";
};
