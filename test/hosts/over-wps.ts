// The WPS host over the fake of WPS.
import { createWpsHost } from "../../addin/src/hosts/wps/create-wps-host.js";
import { columnLetters } from "@junheng/engine/reading/cells";
import { FakeRange } from "../wps/fake-range.js";
import type { FakeSheet } from "../wps/fake-sheet.js";
import { makeFakeWps } from "../wps/fake-wps.js";
import type { HostUnderTest } from "./host-under-test.js";
import { cellShowing, putCells } from "./put-cells.js";

/** Makes it. */
export const overWps = (): HostUnderTest => {
  const wps = makeFakeWps();
  const { app, events, book, trips } = wps;
  let isFirst = true;
  return {
    host: createWpsHost({ app, events, appearance: { locale: "zh-CN", theme: "light" } }),
    fill: (grid) => {
      const sheet = isFirst ? book.active : book.add(grid.sheet);
      isFirst = false;
      sheet.Name = grid.sheet;
      putCells(grid, {
        cell: (row, column) => sheet.cell(row, column),
        merge: (row, column, rows, columns) => new FakeRange(sheet, row, column, rows, columns).Merge(),
        hideRow: (row) => sheet.hiddenRows.add(row),
        hideColumn: (column) => sheet.hiddenColumns.add(column),
      });
    },
    sheets: () =>
      book.sheets
        .filter(({ Visible }) => Visible !== 2)
        .map((sheet) => ({ name: sheet.Name, hidden: sheet.Visible !== -1, cells: cellsOf(sheet) })),
    edit: (sheet, address, value) => {
      FakeRange.at(book.sheet(sheet), address).Value2 = value;
    },
    putFormula: (sheet, address, formula, shown) => {
      const { top, left } = FakeRange.at(book.sheet(sheet), address);
      Object.assign(book.sheet(sheet).cell(top, left), cellShowing(shown), { formula });
    },
    rename: (sheet, name) => {
      book.sheet(sheet).Name = name;
    },
    select: (sheet, area) => {
      book.active = book.sheet(sheet);
      wps.select(area === null ? { several: 2 } : FakeRange.at(book.sheet(sheet), area));
    },
    addTable: (name, sheet, area) => {
      book.sheet(sheet).tables.push({ Name: name, Range: FakeRange.at(book.sheet(sheet), area) });
    },
    protect: () => {
      book.ProtectStructure = true;
    },
    failAfter: (asked) => {
      const last = asked === null ? null : trips.count + asked;
      trips.before = () => {
        if (last === null || trips.count < last) return;
        trips.before = () => {};
        throw new Error("The call was refused.");
      };
    },
    asked: () => trips.count,
    written: (sheet, address) => {
      const { format, formula = null } = book.sheet(sheet).at(address);
      return { format, formula };
    },
    rules: (sheet) =>
      book.sheet(sheet).rules.map(({ area, formula, Interior }) => ({
        cell: area,
        equal: formula,
        fill: `#${[Interior.Color & 255, (Interior.Color >> 8) & 255, Interior.Color >> 16].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase(),
      })),
    charts: (sheet) =>
      book.sheet(sheet).charts.map(({ title, series, axes }) => ({
        title: title ?? "",
        series: series.length,
        axes: [1, 2].map((axis) => axes.get(axis) ?? ""),
      })),
  };
};

const cellsOf = (sheet: FakeSheet): Record<string, unknown> =>
  Object.fromEntries(
    [...sheet.cells].flatMap(([key, { type, value }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return type === "Empty" ? [] : [[`${columnLetters(column)}${row + 1}`, value]];
    }),
  );
