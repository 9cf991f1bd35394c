// Texts that are longer than a cell holds are shown as far as they fit, and it is known which.
import { expect } from "chai";
import { gridSheet } from "../hosts/univer/grid-sheet.js";
import { isShortened, markShortened, shortenedCells, withShortTexts } from "./long-texts.js";

const grid = {
  sheet: "表",
  origin: { row: 2, column: 1 },
  rows: [
    ["学校", "字".repeat(32_767), "字".repeat(32_768)],
    [1, null],
  ],
};

describe("withShortTexts", () => {
  const { grid: short, shortened } = withShortTexts(grid);

  it("cuts a text to what a cell of Excel holds, and gives its place on the sheet", () => {
    expect(
      short.rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell.length : cell))),
    ).to.deep.equal([
      [2, 32_767, 32_767],
      [1, null],
    ]);
    expect(shortened).to.deep.equal([{ row: 2, column: 3 }]);
  });

  it("marks that cell and no other, as long as its text stands there", () => {
    const { cellData = {} } = markShortened(gridSheet(short, "1"), shortened);
    expect([1, 2, 3].map((column) => isShortened(cellData[2]?.[column]))).to.deep.equal([false, false, true]);
    expect(isShortened({ ...cellData[2]?.[3], v: "她改的" })).to.equal(false);
    expect(isShortened(undefined)).to.equal(false);
  });

  it("names three of many such cells", () => {
    const column = Array.from({ length: 5 }, () => ["长".repeat(40_000)]);
    expect(shortenedCells([withShortTexts({ sheet: "县", rows: column }), { grid: short, shortened }])).to.deep.equal({
      count: 6,
      cells: ["县!A1", "县!A2", "县!A3"],
    });
  });
});
