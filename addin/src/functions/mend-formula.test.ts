import { expect } from "chai";
import type { Cell } from "@junheng/engine/reading/cells";
import { mendedFormula } from "./mend-formula.js";
import { customFunctions } from "./registry.js";

const unknownName: Cell = { error: "#NAME?" };
const mended = (formula: string, shown: Cell = unknownName): string | null =>
  mendedFormula(formula, shown, customFunctions);

describe("A formula that did not know its function", () => {
  it("loses what the program put before the name, wherever in the formula that stands", () => {
    expect(mended("=_xldudf_JH_MEAN(A1:A3)")).to.equal("=JH.MEAN(A1:A3)");
    expect(mended("=_xlfn.JH.差异系数(C2:C6, B2:B6)")).to.equal("=JH.差异系数(C2:C6, B2:B6)");
    expect(mended("=_xlfn._xldudf_JH_MEAN(A1:A3)")).to.equal("=JH.MEAN(A1:A3)");
    expect(mended("=IF(A1>0,_xludf.JH.mean(A1:A3),_xldudf_JH_STDEV(A1:A3))", 0)).to.equal(
      "=IF(A1>0,JH.mean(A1:A3),JH.STDEV(A1:A3))",
    );
  });
  it("is entered again as it stands where its name is plain and still not known", () => {
    expect(mended("=1+JH.Mean(A1:A3)")).to.equal("=1+JH.Mean(A1:A3)");
    expect(mended("=JH.加权均值(A1:A3)")).to.equal("=JH.加权均值(A1:A3)");
  });
  it("is left alone where it shows a figure or another error, or calls what is not ours", () => {
    expect(mended("=JH.MEAN(A1:A3)", 2)).to.equal(null);
    expect(mended("=JH.MEAN(A1:A3)", { error: "#DIV/0!" })).to.equal(null);
    for (const formula of [
      "=MEAN(A1)",
      "=JH.NOSUCH(A1)",
      "=_xldudf_JH_NOSUCH(A1)",
      "=_xlfn.XLOOKUP(A1,B1,C1)",
      "=XJH.MEAN(A1)",
    ])
      expect(mended(formula), formula).to.equal(null);
  });
});
