// The looks of her sheet as the grid has them: styles by their names, sizes in pixels, what is frozen, hidden and merged.
import type { IStyleData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Cell } from "@junheng/engine/reading/cells";
import type { CellLook, SheetLooks } from "@junheng/workbook/looks";
import { columnWidths } from "./column-widths.js";
import { styleOf } from "./look-style.js";
import { isDateFormat } from "../number-format.js";

/** The styles of one file in the grid. */
export interface ShownStyles {
  readonly byName: Readonly<Record<string, IStyleData>>;
  /** The name of a style for a cell that holds this. */
  readonly nameOf: (style: number, value: Cell) => string;
  /** Whether a name, or what else a cell has in its place, is that of a style. */
  readonly isOf: (name: unknown, style: number) => boolean;
  /** Whether a name is that of a style for dates. */
  readonly isDate: (name: string) => boolean;
  readonly first: CellLook | undefined;
}

const dateMark = "-date";

/** The styles of the file at this position. Dates come as texts, so that they have to be put to the right by their style. */
export function shownStyles(styles: readonly CellLook[], position: number): ShownStyles {
  const name = (style: number): string => `file-${position}-${style}`;
  const dates = new Set<number>();
  const byName: Record<string, IStyleData> = {};
  styles.forEach((look, style) => {
    byName[name(style)] = styleOf(look);
    if (look.format === undefined || !isDateFormat(look.format)) return;
    dates.add(style);
    byName[`${name(style)}${dateMark}`] = styleOf({ horizontal: "right", ...look });
  });
  return {
    byName,
    nameOf: (style, value) =>
      typeof value === "string" && dates.has(style) && /^\d/.test(value) ? `${name(style)}${dateMark}` : name(style),
    isOf: (found, style) => found === name(style) || found === `${name(style)}${dateMark}`,
    isDate: (name) => name.endsWith(dateMark),
    first: styles[0],
  };
}

/** Pixels of a point. */
export const pixelsOfPoint = 4 / 3;

/** Everything of a sheet's data but its cells, for a grid of so many rows and columns. */
export function shownShape(
  looks: SheetLooks,
  { first, nameOf }: ShownStyles,
  rowCount: number,
  columnCount: number,
): Partial<IWorksheetData> {
  const widths = columnWidths(first?.font);
  // What is hidden by having no size has the usual one when it is shown again.
  const columnData: IWorksheetData["columnData"] = {};
  for (const { first: from, last, width, hidden, style } of looks.columns)
    for (let column = from; column <= Math.min(last, columnCount - 1); column++)
      columnData[column] = {
        ...(width !== undefined && !(hidden && width === 0) && { w: widths.pixelsOf(width) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== undefined && { s: nameOf(style, null) }),
      };
  const rowData: IWorksheetData["rowData"] = {};
  for (const { row, height, hidden, style } of looks.rows)
    if (row < rowCount)
      rowData[row] = {
        ...(height !== undefined &&
          !(hidden && height === 0) && { h: height * pixelsOfPoint, ia: BooleanNumber.FALSE }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== undefined && { s: nameOf(style, null) }),
      };
  const { frozen } = looks;
  return {
    columnData,
    rowData,
    mergeData: looks.merges
      .filter(({ bottom, right }) => bottom < rowCount && right < columnCount)
      .map(({ top, left, bottom, right }) => ({ startRow: top, endRow: bottom, startColumn: left, endColumn: right })),
    defaultColumnWidth: looks.defaultWidth === undefined ? widths.usual : widths.pixelsOf(looks.defaultWidth),
    defaultRowHeight: (looks.defaultHeight ?? 15) * pixelsOfPoint,
    ...(first !== undefined && { defaultStyle: styleOf({ font: first.font, borders: {}, vertical: first.vertical }) }),
    ...(frozen !== undefined &&
      frozen.top + frozen.rows < rowCount &&
      frozen.left + frozen.columns < columnCount && {
        freeze: {
          xSplit: frozen.columns,
          ySplit: frozen.rows,
          startRow: frozen.rows > 0 ? frozen.top + frozen.rows : -1,
          startColumn: frozen.columns > 0 ? frozen.left + frozen.columns : -1,
        },
      }),
    ...(looks.tabColor !== undefined && { tabColor: looks.tabColor }),
    showGridlines: looks.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    zoomRatio: looks.zoom / 100,
  };
}
