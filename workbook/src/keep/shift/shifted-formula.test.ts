// References after rows and columns were put in or taken out.
import { expect } from "chai";
import type { Shift } from "./moves.js";
import { movesBySheet } from "./moves.js";
import { shiftedFormula } from "./shifted-formula.js";

const shifts = (...all: readonly Partial<Shift>[]) =>
  movesBySheet(all.map((shift) => ({ sheet: "学校表", axis: "row", at: 0, count: 0, ...shift })));
const text = (formula: string, moves: ReturnType<typeof shifts>, own: string | null = "学校表"): string =>
  shiftedFormula(formula, own, moves).text;

describe("A formula after rows or columns were put in or taken out", () => {
  const oneRow = shifts({ at: 4, count: 1 });
  const lessRows = shifts({ at: 4, count: -2 });

  it("follows its cells, whatever has a dollar sign", () => {
    expect(text("A4+A5+$A$5+a6", oneRow)).to.equal("A4+A6+$A$6+A7");
    expect(text("B1+$C1+D$1", shifts({ axis: "column", at: 2, count: 3 }))).to.equal("B1+$F1+G$1");
  });

  it("has ranges that grow where rows came in between, and not where they came before or behind", () => {
    expect(text("SUM(H1:H9)", oneRow)).to.equal("SUM(H1:H10)");
    expect(text("SUM(H5:H9)+SUM(H1:H4)", oneRow)).to.equal("SUM(H6:H10)+SUM(H1:H4)");
    expect(text("SUM(H9:H1)", oneRow)).to.equal("SUM(H10:H1)");
  });

  it("has ranges that shrink, and #REF! where nothing is left", () => {
    expect(text("SUM(H1:H9)+SUM(H5:H7)+SUM(H1:H5)", lessRows)).to.equal("SUM(H1:H7)+SUM(H5:H5)+SUM(H1:H4)");
    expect(text("H5+SUM(H5:H6)+H7", lessRows)).to.equal("#REF!+SUM(#REF!)+H5");
  });

  it("keeps whole columns and rows whole", () => {
    expect(text("SUM(A:A)+SUM(3:3)+SUM($5:$6)", oneRow)).to.equal("SUM(A:A)+SUM(3:3)+SUM($6:$7)");
    expect(text("SUM(A:C)", shifts({ axis: "column", at: 1, count: -1 }))).to.equal("SUM(A:B)");
  });

  it("follows cells of the sheet from other sheets, and leaves those of others", () => {
    expect(text("学校表!A5+A5+'其他'!A5", oneRow, "汇总")).to.equal("学校表!A6+A5+'其他'!A5");
    expect(text("'学校表'!$A$1:$B$9", oneRow, null)).to.equal("'学校表'!$A$1:$B$10");
    expect(text("[1]学校表!A5+'[b.xlsx]学校表'!A5+学校表:汇总!A5", oneRow)).to.equal(
      "[1]学校表!A5+'[b.xlsx]学校表'!A5+学校表:汇总!A5",
    );
  });

  it("leaves texts, names and functions that look like cells", () => {
    expect(text('LOG10(A9)&"A9"&TAXES2024&ZZZ9', oneRow)).to.equal('LOG10(A10)&"A9"&TAXES2024&ZZZ9');
  });

  it("says whether its result may be another", () => {
    expect(shiftedFormula("A9*2", "学校表", oneRow).isTouched).to.equal(false);
    expect(shiftedFormula("SUM(A1:A9)", "学校表", oneRow).isTouched).to.equal(true);
    expect(shiftedFormula("A5", "学校表", lessRows).isTouched).to.equal(true);
    expect(shiftedFormula('INDIRECT("A"&1)', "学校表", oneRow).isTouched).to.equal(true);
  });

  it("takes several shifts one after the other", () => {
    expect(text("A9", shifts({ at: 0, count: 2 }, { at: 3, count: -1 }, { axis: "column", at: 0, count: 1 }))).to.equal(
      "B10",
    );
  });
});
