// Texts that are longer than a cell holds are shown as far as they fit.
import { expect } from "chai";
import { withShortTexts } from "./long-texts.js";

describe("withShortTexts", () => {
  it("cuts a text to what a cell of Excel holds", () => {
    const { rows } = withShortTexts({
      sheet: "表",
      rows: [
        ["学校", "字".repeat(32_767), "字".repeat(32_768)],
        [1, null],
      ],
    });
    expect(rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell.length : cell)))).to.deep.equal([
      [2, 32_767, 32_767],
      [1, null],
    ]);
  });
});
