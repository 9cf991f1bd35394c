// Explanations that an inspector can check by hand.
import { expect } from "chai";
import { assessCounty, traceComposite, traceIndicator, traceSchoolIndicator } from "../../assessment/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../../standards/index.js";
import { explain } from "./explain.js";

const source = {
  file: "县.xlsx",
  sheet: "初中",
  row: 7,
  columns: { "whole.backboneTeachers": "K", "whole.pupils": "D" },
};

const schools: readonly SchoolRecord[] = [
  { name: "一中", type: "junior", source, whole: { pupils: 250, backboneTeachers: 1 } },
  { name: "二中", type: "junior", whole: { pupils: 100, backboneTeachers: 3 } },
  {
    name: "九年制",
    type: "nineYear",
    primary: { pupils: 100 },
    junior: { pupils: 100 },
    whole: { equipmentValue: 210_000 },
  },
];

const assessment = assessCounty(schools, nationalQuality2017);

describe("explain", () => {
  it("shows a school's figures with their cells, the arithmetic, what is lacking and the document", () => {
    const trace = traceSchoolIndicator(assessment, nationalQuality2017, "junior", 0, "backboneTeachersPer100Pupils");
    const text = explain(trace, "zh-CN");
    expect(text).to.include("县级及以上骨干教师数 1 人（文件“县.xlsx”，工作表“初中”，单元格 K7）");
    expect(text).to.include("1 ÷ 250 名学生 × 100＝0.4");
    expect(text).to.include("未达标，还差 2 人");
    expect(text).to.include("教督〔2017〕6号");
  });

  it("says the same in English", () => {
    const trace = traceSchoolIndicator(assessment, nationalQuality2017, "junior", 0, "backboneTeachersPer100Pupils");
    expect(explain(trace, "en")).to.include("1 ÷ 250 pupils × 100 = 0.4").and.to.include("short by 2 persons");
  });

  it("shows how a nine-year school's figure was divided", () => {
    const trace = traceSchoolIndicator(assessment, nationalQuality2017, "junior", 2, "equipmentValuePerPupil");
    expect(explain(trace, "zh-CN")).to.include("占 0.5238").and.to.include("拆分后为 110000");
  });

  it("says which figure is lacking", () => {
    const trace = traceSchoolIndicator(assessment, nationalQuality2017, "junior", 0, "equipmentValuePerPupil");
    expect(trace.result).to.equal(null);
    expect(explain(trace, "zh-CN")).to.include("表中没有教学仪器设备值一列");
  });

  it("shows mean, standard deviation and coefficient, and who weighs most in it", () => {
    // Values 0.4 and 3 with 250 and 100 pupils: mean 400/350, variance (250×(0.4−mean)²+100×(3−mean)²)/350.
    const text = explain(
      traceIndicator(assessment, nationalQuality2017, "junior", "backboneTeachersPer100Pupils"),
      "zh-CN",
    );
    expect(text).to.include("均值 1.1429").and.to.include("＝1.0277").and.to.include("未达标");
    expect(text).to.include("影响最大的是二中，占校际差异的 71.4%");
    expect(text).to.include("另有 1 所学校因缺数未计入");
  });

  it("says what a school with none of something falls short of", () => {
    const none = assessCounty(
      [{ name: "三中", type: "junior", whole: { pupils: 250, backboneTeachers: 0 } }],
      nationalQuality2017,
    );
    const trace = traceSchoolIndicator(none, nationalQuality2017, "junior", 0, "backboneTeachersPer100Pupils");
    expect(explain(trace, "zh-CN"))
      .to.include("0 ÷ 250 名学生 × 100＝0")
      .and.to.include("标准为不低于 1，未达标，还差 3 人");
  });

  it("says what stood in the cell of a figure that was corrected", () => {
    const corrected = { "whole.backboneTeachers": { from: 10, rule: "digits" } };
    const mended = assessCounty(
      [{ name: "四中", type: "junior", source: { ...source, corrected }, whole: { pupils: 250, backboneTeachers: 1 } }],
      nationalQuality2017,
    );
    const trace = traceSchoolIndicator(mended, nationalQuality2017, "junior", 0, "backboneTeachersPer100Pupils");
    expect(explain(trace, "zh-CN")).to.include(
      "教师数 1 人（文件“县.xlsx”，工作表“初中”，单元格 K7，原填 10，经确认更正）",
    );
    expect(explain(trace, "en")).to.include("cell K7, 10 in the form, corrected on confirmation)");
  });

  it("says why there is no composite", () => {
    const basic = assessCounty(schools, nationalBasic2012);
    expect(explain(traceComposite(basic, nationalBasic2012, "junior"), "zh-CN")).to.include("8 项指标中有 8 项算不出");
  });

  it("leaves no place in a sentence unfilled, in either language", () => {
    for (const standard of [nationalQuality2017, nationalBasic2012]) {
      const result = assessCounty(schools, standard);
      for (const stage of ["primary", "junior"] as const)
        for (const { id } of standard.indicators)
          for (const locale of ["zh-CN", "en"] as const) {
            expect(explain(traceIndicator(result, standard, stage, id), locale)).to.not.match(/[{}]|undefined|NaN/);
            result.stages[stage]?.schools.forEach((_, position) => {
              expect(explain(traceSchoolIndicator(result, standard, stage, position, id), locale)).to.not.match(
                /[{}]|undefined|NaN/,
              );
            });
          }
    }
  });
});
