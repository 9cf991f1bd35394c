// A formula without a result is one fault: where its figure is reported, the file does not report it again.
import { expect } from "chai";
import { warningAt } from "../../diagnostics/index.js";
import { allFindings } from "./all-findings.js";

const where = { file: "a.xlsx", sheet: "学校" };
const ofFile = warningAt("formulaWithoutValue", { ...where, cell: "C2" }, { count: 3, cells: ["C2", "D3", "B9"] });
const figure = (cell: string) =>
  warningAt("uncalculatedInFigure", { ...where, cell }, { path: "whole.books", text: "" });

describe("allFindings", () => {
  it("leaves out the finding of a file where all its cells are reported as figures", () => {
    const figures = [figure("C2"), figure("D3"), figure("B9")];
    expect(allFindings([ofFile], figures)).to.deep.equal(figures);
  });
  it("keeps it for the cells that are no figures", () => {
    const several = warningAt(
      "uncalculatedInFigure.several",
      { ...where, cell: "C2:D3" },
      { path: "whole.books", text: "", count: 2, cells: ["C2", "D3"] },
    );
    expect(allFindings([ofFile], [several])).to.deep.equal([
      warningAt("formulaWithoutValue", { ...where, cell: "B9" }, { count: 1, cells: ["B9"] }),
      several,
    ]);
  });
  it("leaves every other finding as it is, and that of another sheet or file", () => {
    const other = { ...figure("C2"), where: { file: "b.xlsx", sheet: "学校", cell: "C2" } };
    expect(allFindings([ofFile], [other])).to.deep.equal([ofFile, other]);
    expect(allFindings([], [])).to.deep.equal([]);
  });
});
