// What a formula goes to, and how it reads in another cell.
import { expect } from "chai";
import { movedFormula, referencesOf } from "./formula-references.js";

const box = (sheet: string | null, top: number, left: number, bottom: number, right: number) => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

describe("The references of a formula", () => {
  it("are cells, ranges, columns and rows, of its own sheet or another", () => {
    expect(referencesOf("A1+SUM($B$2:C3)").ranges).to.deep.equal([box(null, 0, 0, 0, 0), box(null, 1, 1, 2, 2)]);
    expect(referencesOf("SUM(B:B,3:4)").ranges).to.deep.equal([
      box(null, 0, 1, 1_048_575, 1),
      box(null, 2, 0, 3, 16_383),
    ]);
    expect(referencesOf("小学!A1+'初 中''s'!B2+A1").ranges).to.deep.equal([
      box("小学", 0, 0, 0, 0),
      box("初 中's", 1, 1, 1, 1),
      box(null, 0, 0, 0, 0),
    ]);
  });

  it("are none in texts, in names of functions, or in another workbook", () => {
    expect(referencesOf('LOG10(2)&"A1"&TRUE')).to.deep.equal({ ranges: [], names: [], isOpen: false });
    expect(referencesOf("[1]Sheet1!A1+'C:\\[b.xlsx]S'!A1").ranges).to.deep.equal([]);
  });

  it("are names of the workbook too, and anything where it cannot be said", () => {
    expect(referencesOf("人数*2").names).to.deep.equal(["人数"]);
    for (const formula of ['INDIRECT("A1")', "OFFSET(A1,1,1)", "SUM(T1[人数])", "SUM(甲:乙!A1)", "A1+".repeat(4000)])
      expect(referencesOf(formula).isOpen, formula.slice(0, 20)).to.equal(true);
  });
});

describe("A formula in another cell", () => {
  it("moves what has no dollar sign", () => {
    expect(movedFormula('A1*$B$1+B$1+$A2&"A1"', 1, 1)).to.equal('B2*$B$1+C$1+$A3&"A1"');
    expect(movedFormula("SUM(A:A)+SUM($1:2)+小学!Z9", 1, 1)).to.equal("SUM(B:B)+SUM($1:3)+小学!AA10");
    expect(movedFormula("A1", -1, 0)).to.equal("#REF!");
  });
});
