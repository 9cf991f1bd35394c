// Sheets of claims: headers wherever they stand, inputs in any shape, and doubts by their cells.
import { describeDiagnostic } from "@junheng/engine/words";
import type { Cell } from "@junheng/engine/reading/cells";
import { expect } from "chai";
import { readClaims } from "./read-claims.js";

const read = (...rows: readonly (readonly Cell[])[]) => readClaims([{ sheet: "核对", rows }]);
const told = (...rows: readonly (readonly Cell[])[]) =>
  read(...rows).claims.map(({ claim, check, where }) => [claim.name, check.recomputed, check.verdict, where.cell]);

const header = ["名称", "甲", "乙", "丙", "算式", "印出值"];

describe("readClaims", () => {
  it("finds the header below a title, in either language", () => {
    expect(told(["某县报告核对"], [], header, ["留守儿童", 37, 36, null, "a+b", "73人"])).to.deep.equal([
      ["留守儿童", 73, "holds", "F4"],
    ]);
    expect(told(["name", "a", "b", "formula", "printed"], ["share", "1", "4", "a/b", "25%"])).to.deep.equal([
      ["share", 0.25, "holds", "E2"],
    ]);
  });

  it("takes several figures of one cell, units and full-width signs", () => {
    const rows = [
      ["名称", "数据", "算式", "印出值"],
      ["培训", "1064；1522人次；132、3448", "sum", "6166人次"],
      ["造价", "23526万元;１６８，３２８", "a/b", "1397.6元"],
    ];
    expect(told(...rows).map((row) => row[2])).to.deep.equal(["holds", "holds"]);
  });

  it("takes blanks as missing inputs, and numbers shown as percentages with their sign", () => {
    const rows: readonly (readonly Cell[])[] = [header, ["教职工", 1636, null, null, "a/b", 0.3226]];
    const { claims } = readClaims([{ sheet: "1", rows, percentCells: ["1,5"] }]);
    expect(claims[0]?.claim.printed).to.equal("32.26%");
    expect(claims[0]?.check.solution?.halfUp.first).to.deep.equal([5071, 5072]);
  });

  it("checks the claims of every year, or those of the one asked for", () => {
    const rows = [
      ["年度", ...header],
      [2023, "在园幼儿", 30, 40, null, "a+b", "70人"],
      [2024, "在园幼儿", 35, 40, null, "a+b", "75人"],
    ];
    expect(told(...rows).map((row) => row[1])).to.deep.equal([70, 75]);
    const asked = readClaims([{ sheet: "核对", rows }], "2023年");
    expect(asked.claims.map(({ check, where }) => [check.recomputed, where.cell])).to.deep.equal([[70, "G2"]]);
    expect(asked).to.deep.include({ period: "2023", otherPeriods: ["2024"] });
  });

  it("takes 其中 as a lower limit", () => {
    expect(told(header, ["捐赠（其中）", "2.15万元", "10万元", "5.9万元", "sum", "20.8万元"])[0]?.[2]).to.equal(
      "holds-as-bound",
    );
    expect(told(header, ["捐赠", "2.15万元", "10万元", "5.9万元", "其中", "20.8万元"])[0]?.[2]).to.equal(
      "holds-as-bound",
    );
  });

  it("does not solve for what is printed and cannot be read", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["一", { error: "#DIV/0!" }, 2, null, "a/b", "50%"],
      ["二", "(5)", 10, null, "a+b", "5"],
      ["三", "37 36", null, null, "sum", "73"],
      ["四", "未知", 2, null, "a/b", "50%"],
    ];
    expect(read(header, ...rows).claims.map(({ check }) => `${check.verdict} ${check.reason}`)).to.deep.equal([
      "needs-input inputUnclear",
      "needs-input inputUnclear",
      "needs-input inputUnclear",
      "solvable solved",
    ]);
  });

  it("takes an input that is merged over several claims for each of them", () => {
    const rows: readonly (readonly Cell[])[] = [
      header,
      ["一", 21827, 46331, null, "a/b", "47.11%"],
      ["二", 32444, null, null, "a/b", "70.02%"],
      ["三", 1, null, null, "a/b", "50%"],
    ];
    const merges = [{ top: 1, bottom: 2, left: 2, right: 2 }];
    expect(readClaims([{ sheet: "1", rows, merges }]).claims.map(({ check }) => check.verdict)).to.deep.equal([
      "holds",
      "holds-truncation-only",
      "solvable",
    ]);
  });

  it("takes numbers under a header with a percent sign as percentages, or as shares where they are up to 1", () => {
    const rows = [
      ["一", 1, 2, null, "a/b", 50],
      ["二", 1, 2, null, "a/b", 0.5],
      ["三", 1, 200, null, "a/b", 0.5],
      ["四", 1, 2, null, "a/b", 60],
    ];
    expect(told([...header.slice(0, 5), "印出值（%）"], ...rows).map((row) => row[2])).to.deep.equal([
      "holds",
      "holds",
      "holds",
      "mismatch",
    ]);
  });

  it("names the cells that it cannot read", () => {
    const { diagnostics } = read(
      header,
      ["一", "很多", 2, null, "a/b", "50%"],
      ["二", 1, 2, null, "乱写", "50%"],
      ["三", 1, 2, null, "a/b", "见附件"],
    );
    expect(diagnostics.map(({ code, where }) => [code, where.cell])).to.deep.equal([
      ["claimInputUnreadable", "B2"],
      ["claimFormulaUnclear", "F3"],
      ["claimPrintedUnclear", "F4"],
    ]);
    for (const each of diagnostics)
      for (const locale of ["zh-CN", "en"] as const) expect(describeDiagnostic(each, locale)).to.not.match(/\{\w+\}/);
  });

  it("says that there is no table, and passes over sheets of ours", () => {
    expect(read(["学校名称", "学生数"], ["一小", 1]).diagnostics[0]?.code).to.equal("claimsNoTable");
    expect(
      readClaims([{ sheet: "1", ours: true, rows: [header, ["一", 1, 2, null, "a/b", "50%"]] }]).claims,
    ).to.deep.equal([]);
  });
});
