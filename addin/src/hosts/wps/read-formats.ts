// Dates come as numbers of days, and percentages as shares: which cells are shown so is asked of as few areas as tell it.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { isDateFormat, isPercentFormat } from "../number-format.js";
import type { Area } from "../styled-areas.js";
import { cellOf } from "./cell-values.js";
import type { WpsSheet } from "./model.js";
import { rangeOf } from "./range-of.js";
import { uniformAreas } from "./uniform-areas.js";

/** The rows with dates as their shown texts, and the cells shown as percentages. */
export const datesAndPercents = (
  sheet: WpsSheet,
  place: Area,
  values: readonly (readonly Cell[])[],
): Required<Pick<Grid, "rows" | "percentCells">> => {
  const dates = new Map<string, Cell>();
  const percentCells: string[] = [];
  for (const column of Array.from({ length: place.columns }, (_, at) => at)) {
    if (!values.some((row) => typeof row[column] === "number")) continue;
    const whole = { row: 0, column, rows: place.rows, columns: 1 };
    for (const { area, value: format } of uniformAreas(whole, (each) => formatOf(sheet, moved(each, place)))) {
      if (format === null) continue;
      const isDate = isDateFormat(format);
      if (!isDate && !isPercentFormat(format)) continue;
      for (let row = area.row; row < area.row + area.rows; row++) {
        if (typeof values[row]?.[column] !== "number") continue;
        if (!isDate) percentCells.push(`${row},${column}`);
        else dates.set(`${row},${column}`, shown(sheet, moved({ ...area, row, rows: 1 }, place)));
      }
    }
  }
  const rows =
    dates.size === 0
      ? values
      : values.map((cells, row) => cells.map((cell, column) => dates.get(`${row},${column}`) ?? cell));
  return { rows, percentCells };
};

const formatOf = (sheet: WpsSheet, area: Area): string | null => {
  const format = rangeOf(sheet, area).NumberFormat;
  return typeof format === "string" ? format : null;
};

const shown = (sheet: WpsSheet, area: Area): Cell => cellOf(rangeOf(sheet, area).Text);

/** An area within the grid, where it stands on the sheet. */
const moved = (area: Area, { row, column }: Area): Area => ({
  ...area,
  row: area.row + row,
  column: area.column + column,
});
