// What is merged and what is hidden within a part of a sheet.
import type { CellRange, Grid } from "@junheng/engine/reading/cells";
import type { Area } from "../styled-areas.js";
import type { WpsRange, WpsSheet } from "./model.js";
import { rangeOf } from "./range-of.js";
import { uniformAreas } from "./uniform-areas.js";

/** The shape of a part; places are counted from 0 within it. */
export const readShape = (
  sheet: WpsSheet,
  place: Area,
): Required<Pick<Grid, "merges" | "hiddenRows" | "hiddenColumns">> => ({
  merges: mergesOf(sheet, place),
  hiddenRows: hidden(
    { ...place, column: place.column, columns: 1 },
    (area) => rangeOf(sheet, area).EntireRow.Hidden,
  ).flatMap(({ row, rows }) => counted(row - place.row, rows)),
  hiddenColumns: hidden({ ...place, rows: 1 }, (area) => rangeOf(sheet, area).EntireColumn.Hidden).flatMap(
    ({ column, columns }) => counted(column - place.column, columns),
  ),
});

const counted = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at);

const hidden = (whole: Area, ask: (area: Area) => unknown): readonly Area[] =>
  uniformAreas(whole, (area) => answerOf(ask(area))).flatMap(({ area, value }) => (value === true ? [area] : []));

const answerOf = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);

/** Where no cell of an area is merged, one question settles it; a merged area is asked for once, at the first of its cells that is met. */
const mergesOf = (sheet: WpsSheet, place: Area): readonly CellRange[] => {
  const found = new Map<string, CellRange>();
  const known = (row: number, column: number): boolean =>
    [...found.values()].some(
      ({ top, left, bottom, right }) =>
        row - place.row >= top &&
        row - place.row <= bottom &&
        column - place.column >= left &&
        column - place.column <= right,
    );
  const ask = (area: Area): boolean | null => {
    if (area.rows === 1 && area.columns === 1 && known(area.row, area.column)) return false;
    const range = rangeOf(sheet, area);
    const merged = answerOf(range.MergeCells);
    if (merged === false) return false;
    if (area.rows > 1 || area.columns > 1) return null;
    const merge = within(range.MergeArea, place);
    found.set(`${merge.top},${merge.left}`, merge);
    return true;
  };
  uniformAreas(place, ask);
  return [...found.values()];
};

const within = (merge: WpsRange, place: Area): CellRange => {
  const top = merge.Row - 1 - place.row;
  const left = merge.Column - 1 - place.column;
  return {
    top: Math.max(0, top),
    left: Math.max(0, left),
    bottom: Math.min(place.rows, top + merge.Rows.Count) - 1,
    right: Math.min(place.columns, left + merge.Columns.Count) - 1,
  };
};
