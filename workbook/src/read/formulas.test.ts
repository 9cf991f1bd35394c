// Zeros that writers leave in place of results, told from zeros that were calculated.
import { expect } from "chai";
import { cpuMilliseconds } from "../../../test/made-files/cpu-time.js";
import type { SheetFormula } from "./formulas.js";
import { placeholderZeros } from "./formulas.js";
import { sheetCells } from "./sheet-cells.js";

/** Column C holds formulas over the figures of columns A and B. */
const found = (
  figures: readonly (readonly number[])[],
  texts: readonly string[],
  { asks = false, stored = [] as readonly SheetFormula["stored"][] } = {},
): number => {
  const cells = sheetCells();
  figures.forEach((line, row) => line.forEach((value, column) => cells.put(row, column, value)));
  const formulas = texts.map((text, row) => ({ row, column: 2, text, stored: stored[row] ?? "zero" }) as const);
  return placeholderZeros(formulas, cells, asks).length;
};

describe("placeholderZeros", () => {
  const full = [
    [800, 44],
    [300, 18],
  ];

  it("finds a zero where what is summed up is above it, whatever the workbook says", () => {
    for (const text of ["SUM(A1:B1)", "A1+B1", "$A$1*B1/2", "AVERAGE(A1:B2)", "31+1", "sum(A:A,A1)"])
      expect(found(full, [text]), text).to.equal(text.includes("A:A") ? 0 : 1);
  });

  it("takes all of a sheet where one is sure, and only the sure ones where another holds a result", () => {
    expect(found(full, ["A1+B1", "IF(A2>5,1,0)"])).to.equal(2);
    expect(found(full, ["A1+B1", "IF(A2>5,1,0)"], { stored: ["zero", "value"] })).to.equal(1);
  });

  it("keeps zeros that can be real", () => {
    for (const text of ["A1-B1", "A1*0", "IF(A1>B1,0,1)", "ROUND(A1/10000,0)", "MIN(A1,0)"])
      expect(found(full, [text]), text).to.equal(0);
    expect(found([[0, 0]], ["SUM(A1:B1)"], { asks: true })).to.equal(0);
    expect(found([[]], ["SUM(A1:B1)", "C1+A1"], { asks: true })).to.equal(0);
    expect(found(full, ["0"], { asks: true })).to.equal(0);
  });

  it("takes what a workbook asks to be calculated, where a formula mentions more than zeros", () => {
    expect(found(full, ["IF(A1>B1,0,1)"], { asks: true })).to.equal(1);
    expect(found([[0]], ["VLOOKUP(A1,其他!A1:B9,2,0)"], { asks: true })).to.equal(1);
  });

  it("is quick with long formulas of any kind", () => {
    const started = cpuMilliseconds();
    for (const unit of ["SUM(", "A1234567", "A1:", "$", "1+", "A1-"]) found(full, [unit.repeat(8000 / unit.length)]);
    expect(cpuMilliseconds() - started).to.be.below(2000);
  });
});
