// Some rows of a sheet as they are shown: texts of cells, merged cells with what they span, hidden rows and columns left out.
import { BooleanNumber } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { inSlices } from "../in-slices.js";
import { columnLetter } from "./column-letter.js";
import { filledPart } from "./read-sheet.js";

/** A cell as it is shown. */
export interface ShownCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Some rows; numbers of rows begin with 1. */
export interface SheetPage {
  readonly sheet: string;
  readonly columns: readonly string[];
  /** What another cell covers is left out. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly ShownCell[] }[];
  readonly first: number;
  readonly last: number;
  /** How many rows of the sheet hold anything. */
  readonly total: number;
}

/** So many cells are in a page, and so many rows at the most. */
const [cellsAPage, rowsAPage] = [3000, 100];

/** The page that begins with a row, counted from 1. */
export async function sheetPage(sheet: FWorksheet, from: number): Promise<SheetPage> {
  const pause = inSlices();
  const inner = sheet.getSheet();
  const { endRow, endColumn } = await filledPart(inner, pause);
  const [total, width] = [endRow + 1, endColumn + 1];
  const height = Math.max(10, Math.min(rowsAPage, Math.floor(cellsAPage / Math.max(width, 1))));
  const first = Math.max(0, Math.min(from - 1, total - 1));
  const last = Math.min(first + height, total);
  const seen = (hidden: BooleanNumber | undefined): boolean => hidden !== BooleanNumber.TRUE;
  const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, at) => start + at);
  const columns = range(0, width).filter((column) => seen(inner.getColumnManager().getColumn(column)?.hd));
  const shownRows = range(first, last).filter((row) => seen(inner.getRowManager().getRow(row)?.hd));
  // A merged cell stands where its first row and column of this page are.
  const heads = new Map<string, { readonly row: number; readonly column: number; readonly span: ShownCell }>();
  const covered = new Set<string>();
  for (const { startRow, endRow: bottom, startColumn, endColumn: right } of inner.getMergeData()) {
    const rows = shownRows.filter((row) => row >= startRow && row <= bottom);
    const across = columns.filter((column) => column >= startColumn && column <= right);
    for (const row of rows) for (const column of across) covered.add(`${row},${column}`);
    heads.set(`${rows[0]},${across[0]}`, {
      row: startRow,
      column: startColumn,
      span: { text: "", rowSpan: rows.length, columnSpan: across.length },
    });
  }
  const textAt = (row: number, column: number): string => {
    const data = inner.getCell(row, column);
    return String(data?.v ?? data?.p?.body?.dataStream.trim() ?? "");
  };
  const rows: { readonly number: number; readonly cells: readonly ShownCell[] }[] = [];
  for (const row of shownRows) {
    await pause();
    const cells = columns.flatMap((column): readonly ShownCell[] => {
      const head = heads.get(`${row},${column}`);
      if (head !== undefined) return [{ ...head.span, text: textAt(head.row, head.column) }];
      if (covered.has(`${row},${column}`)) return [];
      return [{ text: textAt(row, column), rowSpan: 1, columnSpan: 1 }];
    });
    rows.push({ number: row + 1, cells });
  }
  return { sheet: sheet.getSheetName(), columns: columns.map(columnLetter), rows, first: first + 1, last, total };
}
