// Percentages: decided for the column, never for a cell.
import { expect } from "chai";
import { cellMarks } from "../cells/cell-marks.js";
import { collectFindings } from "../cells/findings.js";
import type { Cell } from "../cells/grid.js";
import { builtInCatalogue } from "../headers/catalogue.js";
import { readColumns } from "../headers/read-columns.js";
import { readFigures } from "./read-figures.js";

const percentages = (cells: readonly Cell[], shownAsPercent: readonly string[] = []): readonly unknown[] => {
  const grid = { sheet: "Sheet1", rows: cells.map((cell) => [cell]) };
  const [column] = readColumns(
    grid,
    [{ texts: ["在校学生数"], unit: "" }],
    { mapped: () => undefined, catalogue: builtInCatalogue },
    { units: [], below: 1 },
  );
  if (!column?.meaning) throw new Error("no column");
  const percent = { ...column, meaning: { ...column.meaning, unit: "percent" as const } };
  const rows = cells.map((_, row) => row);
  return readFigures(grid, rows, percent, collectFindings(), cellMarks({ ...grid, percentCells: shownAsPercent }));
};

describe("A column of percentages", () => {
  it("is the same as 99.76, 99.76% and 99.76%%", () => {
    expect(percentages([99.76, "99.76%", "99.76%%", "９９．７６％"])).to.deep.equal([99.76, 99.76, 99.76, 99.76]);
  });

  it("is one of shares where all are up to 1", () => {
    expect(percentages([0.9976, 0.5, 1])).to.deep.equal([99.76, 50, 100]);
  });

  it("is not one of shares where one is above 1, nor where there is nothing but 0 and 1", () => {
    expect(percentages([0.9, 99.76])).to.deep.equal([0.9, 99.76]);
    expect(percentages([1, 0])).to.deep.equal([1, 0]);
  });

  it("holds numbers that the sheet shows as a percentage", () => {
    expect(percentages([0.25, 80], ["0,0"])).to.deep.equal([25, 80]);
  });
});
