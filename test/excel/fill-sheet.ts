// Puts a grid onto a sheet of the fake Excel, as if a user had opened the file it was read from.
import type { Grid } from "@junheng/engine/reading/cells";
import type { FakeSheet } from "./fake-sheet.js";

/** Fills a sheet: values as they are, percentages, merged cells, hidden columns and rows. */
export const fillSheet = (sheet: FakeSheet, grid: Grid): void => {
  const top = grid.origin?.row ?? 0;
  const left = grid.origin?.column ?? 0;
  grid.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null) return;
      const cell = sheet.cell(top + row, left + column);
      if (typeof value === "object") Object.assign(cell, { value: value.error, type: "Error" });
      else {
        const type = { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
        Object.assign(cell, { value, type });
      }
    }),
  );
  for (const place of grid.percentCells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    sheet.cell(top + row, left + column).format = "0.00%";
  }
  for (const { top: first, left: side, bottom, right } of grid.merges ?? [])
    sheet.getRangeByIndexes(top + first, left + side, bottom - first + 1, right - side + 1).merge();
  for (const row of grid.hiddenRows ?? []) sheet.hiddenRows.add(top + row);
  for (const column of grid.hiddenColumns ?? []) sheet.hiddenColumns.add(left + column);
};
