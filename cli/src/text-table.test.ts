// Tables in a terminal.
import { expect } from "chai";
import { textTable, widthOf } from "./text-table.js";

describe("textTable", () => {
  it("counts a Chinese character as two", () => {
    expect(widthOf("差异 CV")).to.equal(7);
  });

  it("sets the first column left and figures right, whatever their script", () => {
    expect(
      textTable([
        ["指标", "CV"],
        ["a", "0.5153"],
      ]),
    ).to.equal("指标      CV\na     0.5153\n");
  });
});
