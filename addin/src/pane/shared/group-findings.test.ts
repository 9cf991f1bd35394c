// Findings stand by what is to be done about them: every code has its kind, and the worst kinds come first.
import { errorAt, noteAt, warningAt } from "@junheng/engine/diagnostics";
import { countyMessages } from "@junheng/engine/words";
import { expect } from "chai";
import { findingKinds } from "../../messages/finding-kinds.js";
import { groupFindings } from "./group-findings.js";

/** Codes that the pane never shows of a county: measures of a series, learning a form, and the making of a rubric. */
const elsewhere = /^(series|learn|rubric)|^(groupsWithoutMean|oneGroup|valuesOfZero)$/;

describe("Findings by kind", () => {
  it("know every code of a county's findings, each in one kind, and no other", () => {
    const codes = new Set(Object.keys(countyMessages).map((code) => code.split(".")[0] ?? ""));
    const known = findingKinds.flatMap(({ codes: own }) => own);
    expect(known.toSorted()).to.deep.equal([...codes].filter((code) => !elsewhere.test(code)).toSorted());
  });

  it("put the kinds with errors first, and within a kind the errors", () => {
    const groups = groupFindings([
      noteAt("columnsUnused", {}),
      warningAt("blankFigure", { cell: "B2" }),
      warningAt("unitMixed", { cell: "C2" }),
      errorAt("textInFigure", { cell: "D2" }),
      errorAt("unitMixed.several", { cell: "C9" }),
    ]);
    expect(groups.map(({ id, severity }) => [id, severity])).to.deep.equal([
      ["units", "error"],
      ["notNumbers", "error"],
      ["blanks", "warning"],
      ["columns", "note"],
    ]);
    expect(groups[0]?.findings.map(({ where }) => where.cell)).to.deep.equal(["C9", "C2"]);
  });

  it("keep what belongs to no kind, and give nothing for nothing", () => {
    expect(groupFindings([])).to.deep.equal([]);
    expect(groupFindings([warningAt("rubricNoTable", {})]).map(({ id }) => id)).to.deep.equal(["other"]);
  });
});
