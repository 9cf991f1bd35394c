// The Excel host over the real client library and the fake of Excel behind it.
import { createExcelHost } from "../../addin/src/hosts/excel/create-excel-host.js";
import { columnLetters } from "@junheng/engine/reading/cells";
import { FakeError } from "../excel/fake-error.js";
import { installFakeExcel } from "../excel/fake-excel.js";
import type { FakeSheet } from "../excel/fake-sheet.js";
import type { HostUnderTest } from "./host-under-test.js";
import { cellShowing, putCells } from "./put-cells.js";

const columnsOfSheet = 16_384;

/** Makes it. */
export const overExcel = (): HostUnderTest => {
  const excel = installFakeExcel();
  const { workbook, host } = excel;
  let isFirst = true;
  return {
    host: createExcelHost(),
    fill: (grid) => {
      const sheet = isFirst ? workbook.active : workbook.add(grid.sheet);
      isFirst = false;
      sheet.name = grid.sheet;
      putCells(grid, {
        cell: (row, column) => sheet.cell(row, column),
        merge: (row, column, rows, columns) => sheet.getRangeByIndexes(row, column, rows, columns).merge(),
        hideRow: (row) => sheet.hiddenRows.add(row),
        hideColumn: (column) => sheet.hiddenColumns.add(column),
      });
    },
    sheets: () =>
      workbook.sheets.map((sheet) => ({
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        cells: cellsOf(sheet),
      })),
    edit: async (name, address, value) => {
      const sheet = workbook.sheet(name);
      sheet.getRange(address).values = [[value]];
      await excel.change(sheet.id);
    },
    putFormula: (sheet, address, formula, shown) => {
      const { rowIndex, columnIndex } = workbook.sheet(sheet).getRange(address);
      Object.assign(workbook.sheet(sheet).cell(rowIndex, columnIndex), cellShowing(shown), { formula });
    },
    rename: (sheet, name) => {
      workbook.sheet(sheet).name = name;
    },
    select: (sheet, area) => {
      workbook.active = workbook.sheet(sheet);
      workbook.selection = area === null ? "several" : workbook.active.getRange(area);
    },
    addTable: (name, sheet, area) => workbook.addTable(name, workbook.sheet(sheet), area),
    protect: () => {
      workbook.protection.protected = true;
    },
    failAfter: (asked) => {
      const last = asked === null ? null : host.roundTrips + asked;
      host.before = (trip) => {
        if (trip === last) throw new FakeError("GeneralException");
      };
    },
    asked: () => host.roundTrips,
    written: (sheet, address) => {
      const { format, formula = null } = workbook.sheet(sheet).at(address);
      return { format, formula };
    },
    rules: (sheet) =>
      workbook.sheet(sheet).rules.map(({ range, cellValue: { format, rule } }) => ({
        cell: `${columnLetters(range.columnIndex)}${range.rowIndex + 1}`,
        equal: rule.operator === "EqualTo" ? rule.formula1 : "",
        fill: format.fill.color,
      })),
    charts: (sheet) =>
      workbook.sheet(sheet).chartList.map(({ title, list, axes: { categoryAxis, valueAxis } }) => ({
        title: title.text,
        series: list.length,
        axes: [categoryAxis, valueAxis].map((axis) => (axis.title.visible ? axis.title.text : "")),
      })),
  };
};

const cellsOf = (sheet: FakeSheet): Record<string, unknown> =>
  Object.fromEntries(
    [...sheet.cells].flatMap(([key, { type, value }]) => {
      const address = `${columnLetters(key % columnsOfSheet)}${Math.floor(key / columnsOfSheet) + 1}`;
      return type === "Empty" ? [] : [[address, value]];
    }),
  );
