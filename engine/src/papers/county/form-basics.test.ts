// 基本情况 with the county's own form Ⅰ: its figures with their cells beside what the schools come to.
import { expect } from "chai";
import { judgeCounty } from "../../grounds/index.js";
import type { CountyForm } from "../../reading/forms/index.js";
import { nationalQuality2017 } from "../../standards/index.js";
import { formBasicName } from "../../words/index.js";
import { countyTemplates } from "../../reading/forms/index.js";
import { countySchool, textsOf } from "../test-support.js";
import { countyReport } from "./county-report.js";

const records = [countySchool("第一小学", "东乡", 1), countySchool("第二小学", "西乡", 1)];

const figure = (path: string, value: number, cell: string) => ({
  path,
  label: path,
  value,
  where: { file: "申报.xlsx", sheet: "表1", cell },
});

const form: CountyForm = {
  template: "form-I",
  title: "表Ⅰ",
  figures: [
    figure("I.population", 38.25, "A9"),
    figure("I.primary.schools", 2, "I9"),
    figure("I.primary.pupils", 1010, "S9"),
  ],
};

const textsWith = (countyForms: readonly CountyForm[], locale: "zh-CN" | "en"): readonly string[] =>
  textsOf(
    countyReport(judgeCounty({ records, countyForms }, nationalQuality2017), nationalQuality2017, { locale }).blocks,
  );

describe("The county's own form Ⅰ in its report", () => {
  it("has its figures with their cells beside what the schools' table counts, in both languages", () => {
    expect(textsWith([form], "zh-CN")).to.include.members([
      "项目|表Ⅰ|学校表合计|出处",
      "人口总数（万人）|38.25||文件“申报.xlsx”，工作表“表1”，单元格 A9",
      "小学（所）|2|2|文件“申报.xlsx”，工作表“表1”，单元格 I9",
      "小学在校学生（人）|1010|1000|文件“申报.xlsx”，工作表“表1”，单元格 S9",
    ]);
    expect(textsWith([form], "en")).to.include("Primary pupils|1010|1000|file “申报.xlsx”, sheet “表1”, cell S9");
  });

  it("is not spoken of where there is none, whatever the schools come to", () => {
    expect(textsWith([], "zh-CN").filter((text) => text.includes("学校表合计"))).to.be.empty;
    const other: CountyForm = { ...form, figures: [figure("IV.11.eligible", 520, "B15")] };
    expect(textsWith([other], "zh-CN").filter((text) => text.includes("学校表合计"))).to.be.empty;
  });

  it("has a name for every figure that form Ⅰ asks for", () => {
    const paths = countyTemplates.flatMap(({ fields }) => fields.map(({ path }) => path));
    const asked = paths.filter((path) => path.startsWith("I."));
    expect(asked).to.have.length(24);
    expect(asked.filter((path) => formBasicName(path, "en") === null)).to.be.empty;
  });
});
