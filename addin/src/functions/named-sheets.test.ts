// A standard by the name of its sheet: what goes before what, and what is said where there is none.
import { expect } from "chai";
import { writeStandard } from "@junheng/engine/standard-sheets";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import type { Grid } from "@junheng/engine/reading/cells";
import { clerksRows } from "../../../engine/src/standard-sheets/test-support.js";
import { sheetsNamed, withSheets, withSheetsLater } from "./named-sheets.js";
import { setSheetsOfHost } from "./sheets-of-host.js";
import { standardGiven } from "./standard-choice.js";
import { errorOf, inLanguage } from "./test-support.js";

const sheets: readonly Grid[] = [
  { sheet: "省标准", rows: clerksRows },
  { sheet: "2017", rows: clerksRows },
  { sheet: "优质均衡", rows: writeStandard(nationalBasic2012)[0]!.rows.map((row) => row.map((cell) => cell ?? null)) },
  { sheet: "学校", rows: [["学校名称", "在校学生数"]] },
];
const sheetOf = (name: string): Grid | null => sheets.find(({ sheet }) => sheet === name) ?? null;
const standard = (argument: unknown) => standardGiven(withSheets("standard", argument, sheetOf));

describe("an argument that names sheets", () => {
  it("is a text that is no built-in standard, a list where several may be named, and never a range", () => {
    expect(sheetsNamed("standard", "省标准")).to.deep.equal(["省标准"]);
    expect(sheetsNamed("standard", [["省标准"]])).to.deep.equal(["省标准"]);
    expect(sheetsNamed("county", "县级数据、表Ⅳ，表Ⅴ")).to.deep.equal(["县级数据", "表Ⅳ", "表Ⅴ"]);
    for (const blank of [undefined, "", 0, [[null]], clerksRows]) expect(sheetsNamed("standard", blank)).to.be.empty;
    for (const builtIn of [2017, "2012", "national-quality-2017"]) expect(sheetsNamed("standard", builtIn)).to.be.empty;
    expect(sheetsNamed("stage", "省标准")).to.be.empty;
  });
});

describe("a standard by the name of its sheet", () => {
  it("is read from that sheet", () => expect(standard("省标准").indicators.length).to.be.greaterThan(7));
  it("stands behind a built-in one of that name, and before one of which it is a part of the name", () => {
    expect(standard("2017")).to.equal(nationalQuality2017);
    expect(standard("优质均衡").composite).to.deep.equal(nationalBasic2012.composite);
    expect(standardGiven("优质均衡")).to.equal(nationalQuality2017);
    expect(standard("基本均衡")).to.equal(nationalBasic2012);
  });
  it("is refused where no sheet has the name, with the ids and what a sheet needs", () => {
    const error = errorOf(() => standard("市标准"));
    expect(error.code).to.equal("#VALUE!");
    expect(error.message)
      .to.contain("没有“市标准”这个标准，也没有这个名字的工作表")
      .and.to.contain("national-quality-2017")
      .and.to.contain("“项目”“数值”");
    expect(inLanguage("en", () => errorOf(() => standard("X"))).message).to.contain("its header needs Item and Value");
  });
  it("is refused where the sheet holds none", () =>
    expect(errorOf(() => standard("学校")).message).to.match(/^工作表“学校”里读不出标准/));
  it("asks for its range where no host gives sheets", async () => {
    setSheetsOfHost(null);
    const argument = await withSheetsLater("standard", "省标准");
    expect(errorOf(() => standardGiven(argument)).message).to.contain("请选中它的区域");
  });
});
