// What becomes a number when a .csv is opened in the grid, and what stays text.
import { expect } from "chai";
import { withNumbers } from "./csv-numbers.js";

const opened = (file: string, cells: readonly string[]) => withNumbers({ file, sheet: "表", rows: [cells] }).rows[0];

describe("withNumbers", () => {
  it("makes numbers of plain numbers", () => {
    expect(opened("校.csv", ["320", "-1.5", "0", "0.50"])).to.deep.equal([320, -1.5, 0, 0.5]);
  });
  it("leaves codes, dates, formulas and words as they are", () => {
    const texts = ["007", "2024-09-01", "=1+1", "1,234", "", " 5", "1e5", "3412221234567890123"];
    expect(opened("校.CSV", texts)).to.deep.equal(texts);
  });
  it("changes nothing of a workbook, where text is text", () => {
    expect(opened("校.xlsx", ["320"])).to.deep.equal(["320"]);
  });
});
