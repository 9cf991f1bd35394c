// The host over a workbook in memory.
import { columnLetters } from "@junheng/engine/reading/cells";
import { createMemoryHost } from "../../addin/src/hosts/memory/create-memory-host.js";
import type { MemorySheet } from "../../addin/src/hosts/memory/memory-sheets.js";
import type { HostUnderTest } from "./host-under-test.js";
import { areaOf } from "./area-of.js";

/** Makes it. */
export const overMemory = (): HostUnderTest => {
  const host = createMemoryHost([]);
  const gridOf = (name: string) => host.sheets().find((sheet) => sheet.name === name)?.grid;
  return {
    host,
    fill: host.add,
    sheets: () => host.sheets().map((sheet) => ({ name: sheet.name, hidden: false, cells: cellsOf(sheet) })),
    edit: (sheet, address, value) => {
      const { row: top, column: left } = gridOf(sheet)?.origin ?? { row: 0, column: 0 };
      const { row, column } = areaOf(address);
      host.edit(sheet, row - top, column - left, value);
    },
    putFormula: (sheet, address, formula) => {
      const { row, column } = areaOf(address);
      host.putFormula(sheet, row, column, formula);
    },
    rename: host.rename,
    select: (sheet, area) => host.choose(sheet, area === null ? ["A1", "C1"].map(areaOf) : [areaOf(area)]),
    addTable: () => notThere("tables"),
    protect: () => notThere("protection"),
    failAfter: () => notThere("program that could fail"),
    asked: () => 0,
    written: (sheet, address) => {
      const { row, column } = areaOf(address);
      const cell = host.written.get(sheet)?.rows[row]?.[column];
      const hers =
        host
          .sheets()
          .find(({ name }) => name === sheet)
          ?.formulas.get(`${row},${column}`) ?? null;
      return { format: cell?.format ?? "General", formula: cell?.formula === undefined ? hers : `=${cell.formula}` };
    },
    rules: () => [],
    charts: () => [],
  };
};

const notThere = (what: string): never => {
  throw new Error(`Memory has no ${what}.`);
};

const cellsOf = ({ grid: { rows, origin } }: MemorySheet): Record<string, unknown> =>
  Object.fromEntries(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null
          ? []
          : [[`${columnLetters(column + (origin?.column ?? 0))}${row + (origin?.row ?? 0) + 1}`, cell]],
      ),
    ),
  );
