// Values against what the standard asks of every school; thresholds from the published table (golden: resource_thresholds_2017).
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import { FunctionError } from "./function-error.js";
import type { ResultTable } from "./function-result.js";
import { callOf, columnOf, errorOf } from "./test-support.js";

const [attainment, met] = [callOf("ATTAINMENT"), callOf("MET")];

describe("attainment and met", () => {
  const rows = readGolden("resource_thresholds_2017").filter(({ code }) => /^L[1-7]$/.test(code ?? ""));
  it("know the seven published thresholds", () => expect(rows).to.have.length(7));
  for (const { code = "", primary_min: primary, junior_min: junior } of rows)
    for (const [stage, threshold] of [
      ["小学", Number(primary)],
      ["初中", Number(junior)],
    ] as const)
      it(`${code} ${stage} asks ${threshold}`, () => {
        expect(threshold).to.be.greaterThan(0);
        expect(attainment(threshold, code, stage)).to.equal(1);
        expect(met(threshold, code, stage)).to.equal(true);
        expect(met(threshold - 0.01, code, stage)).to.equal(false);
      });
  it("keep the shape of a range, with blanks and text left blank", () =>
    expect(
      attainment(
        [
          ["L4", 9],
          ["", 2.25],
        ],
        "L4",
        "小学",
      ),
    ).to.deep.equal([
      ["", 2],
      ["", 0.5],
    ]));
  it("keep an error in its place", () => {
    const cell = (met(columnOf(5, "#N/A"), "L4", "小学") as ResultTable)[1]?.[0];
    expect(cell instanceof FunctionError && cell.code).to.equal("#N/A");
  });
  it("end where the figures end", () => expect(met(columnOf(5, "", ""), "L4", "小学")).to.equal(true));
  it("leave a single blank cell blank", () => expect(met([[""]], "L4", "小学")).to.equal(""));
});

describe("attainment refuses", () => {
  it("a single text", () => expect(errorOf(() => attainment("多", "L4", "小学")).code).to.equal("#VALUE!"));
  it("a standard without minimum values", () => {
    const error = errorOf(() => attainment(5, "生均图书册数", "小学", 2012));
    expect(error.code).to.equal("#N/A");
    expect(error.message).to.contain("生均图书册数");
  });
  it("a missing stage", () =>
    expect(errorOf(() => attainment(5, "L4", undefined)).message).to.contain("缺少参数“学段”"));
});
