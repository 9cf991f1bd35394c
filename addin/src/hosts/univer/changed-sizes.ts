// What of an opened sheet's shape is another than in its file: widths, heights, what is hidden and frozen, the tab, the lines between cells.
import type { IColumnData, IFreeze, IRowData, IWorksheetData, Nullable } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ColumnSize, FrozenPanes, RowSize, SizeChange } from "@junheng/workbook/looks";
import { columnWidths } from "./column-widths.js";
import type { SheetAppearance } from "./grid-sheet.js";
import { hexOf } from "./look-change.js";
import { pixelsOfPoint, shownShape } from "./shown-looks.js";

/** The most points that a row may have. */
const highest = 409.5;

/** The changes; none where the sheet has the shape that its looks give it, which have to stand where rows and columns stand now. */
export function changedSizes(sheet: FWorksheet, { looks, styles }: SheetAppearance): SizeChange | null {
  const inner = sheet.getSheet();
  const now = inner.getConfig();
  const then = shownShape(looks, styles, inner.getRowCount(), inner.getColumnCount());
  const rows = changedRows(then, now);
  const columns = changedColumns(then, now, columnWidths(styles.first?.font).charactersOf);
  const [frozen, frozenBefore] = [panesOf(now.freeze), panesOf(then.freeze)];
  const [tabColor, tabBefore] = [hexOf(now.tabColor), hexOf(then.tabColor)];
  const gridlines = now.showGridlines === BooleanNumber.TRUE;
  const change: SizeChange = {
    ...(rows.length > 0 && { rows }),
    ...(columns.length > 0 && { columns }),
    ...(JSON.stringify(frozen) !== JSON.stringify(frozenBefore) && { frozen }),
    ...(tabColor !== tabBefore && { tabColor }),
    ...(gridlines !== looks.gridlines && { gridlines }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

type Shape = Partial<IWorksheetData>;

const changedRows = (then: Shape, now: IWorksheetData): readonly RowSize[] => {
  /** In pixels; null for a row that is as high as its content. What the grid calculates (`ah`) is nobody's own. */
  const heightOf = (row: Nullable<Partial<IRowData>>): number | null =>
    row?.ia === BooleanNumber.FALSE ? (row.h ?? now.defaultRowHeight) : null;
  return placesIn(then.rowData, now.rowData).flatMap((row) => {
    const [before, after] = [then.rowData?.[row], now.rowData[row]];
    const height = heightOf(after);
    // Where nothing says whether the height is fixed, the row came in here, and nobody has set it.
    const isSet = after?.ia !== undefined && height !== heightOf(before);
    const written = height === null ? null : Math.min(height / pixelsOfPoint, highest);
    const change = { ...(isSet && { height: written }), ...hiddenIn(before, after) };
    return Object.keys(change).length === 0 ? [] : [{ row, ...change }];
  });
};

const changedColumns = (
  then: Shape,
  now: IWorksheetData,
  charactersOf: (pixels: number) => number,
): readonly ColumnSize[] =>
  placesIn(then.columnData, now.columnData).flatMap((column) => {
    const [before, after] = [then.columnData?.[column], now.columnData[column]];
    const width = Math.round(after?.w ?? now.defaultColumnWidth);
    const isSet = width !== (before?.w ?? then.defaultColumnWidth);
    const change = { ...(isSet && { width: charactersOf(width) }), ...hiddenIn(before, after) };
    return Object.keys(change).length === 0 ? [] : [{ column, ...change }];
  });

/** The rows or columns that either says something of, in order. */
const placesIn = (before: object = {}, after: object = {}): readonly number[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].map(Number).sort((a, b) => a - b);

type Hideable = Nullable<Partial<IRowData | IColumnData>>;

const hiddenIn = (before: Hideable, after: Hideable): { readonly hidden?: boolean } => {
  const hidden = after?.hd === BooleanNumber.TRUE;
  return hidden === (before?.hd === BooleanNumber.TRUE) ? {} : { hidden };
};

const panesOf = (freeze: Nullable<IFreeze>): FrozenPanes => {
  const { startRow = -1, startColumn = -1, xSplit: columns = 0, ySplit: rows = 0 } = freeze ?? {};
  return { top: rows > 0 ? startRow - rows : 0, left: columns > 0 ? startColumn - columns : 0, rows, columns };
};
