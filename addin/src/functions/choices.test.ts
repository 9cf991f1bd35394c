// Names as people write them.
import { expect } from "chai";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { indicatorOfArgument, languageOf, optionalStage, standardOfArgument, stageOf } from "./choices.js";
import { errorOf, inLanguage } from "./test-support.js";

describe("stages", () => {
  for (const written of ["primary", "Primary", " 小学 ", "小学阶段", "primary school", [["小学"]]])
    it(`takes ${JSON.stringify(written)} for primary`, () => expect(stageOf(written)).to.equal("primary"));
  for (const written of ["junior", "初中", "ＪＵＮＩＯＲ", "junior secondary"])
    it(`takes ${written} for junior`, () => expect(stageOf(written)).to.equal("junior"));
  for (const blank of [undefined, null, "", [[null]], 0])
    it(`takes ${JSON.stringify(blank) ?? "nothing"} for left out`, () =>
      expect(optionalStage(blank, ["primary", "junior"])).to.equal(undefined));
  it("says what is possible", () => {
    const error = errorOf(() => stageOf("高中"));
    expect([error.code, error.message]).to.deep.equal(["#VALUE!", "没有“高中”这个学段。可以写：小学、初中。"]);
  });
  it("takes one cell only", () => {
    const error = errorOf(() => stageOf([["小学"], ["初中"]]));
    expect(error.message).to.contain("2 行 1 列");
  });
});

describe("standards", () => {
  for (const written of [
    undefined,
    2017,
    "2017",
    "national-quality-2017",
    "优质均衡",
    "教督〔2017〕6号",
    "quality balance",
  ])
    it(`takes ${written ?? "nothing"} for the standard of 2017`, () =>
      expect(standardOfArgument(written)).to.equal(nationalQuality2017));
  for (const written of [2012, "national-basic-2012", "基本均衡", "Basic balance"])
    it(`takes ${written} for the standard of 2012`, () =>
      expect(standardOfArgument(written)).to.equal(nationalBasic2012));
  for (const written of ["均衡", "2018"])
    it(`does not guess from ${written}`, () => {
      const error = errorOf(() => standardOfArgument(written));
      expect(error.message).to.contain("national-quality-2017").and.to.contain("national-basic-2012");
    });
});

describe("indicators", () => {
  for (const written of [
    "L4",
    "l4",
    "teachingAreaPerPupil",
    "生均教学及辅助用房面积",
    "Teaching and auxiliary area per pupil",
    "教学及辅助用房",
  ])
    it(`takes ${written} for the teaching area`, () =>
      expect(indicatorOfArgument(written, nationalQuality2017)).to.equal("teachingAreaPerPupil"));
  it("takes the form's shorter name", () =>
    expect(indicatorOfArgument("每百名学生高于规定学历教师数", nationalQuality2017)).to.equal(
      "aboveRequirementTeachersPer100Pupils",
    ));
  it("takes a column code in its own standard", () =>
    expect(indicatorOfArgument("L4", nationalBasic2012)).to.equal("computersPer100Pupils"));
  it("lists what the standard has", () => {
    const error = errorOf(() => indicatorOfArgument("生均图书册数", nationalQuality2017));
    expect(error.code).to.equal("#VALUE!");
    expect(error.message).to.contain("没有“生均图书册数”这项指标").and.to.contain("L7 每百名学生拥有网络多媒体教室数");
  });
  it("lists it in English", () =>
    expect(inLanguage("en", () => errorOf(() => indicatorOfArgument("books", nationalQuality2017)).message)).to.contain(
      "L5 sports grounds and halls area per pupil",
    ));
});

describe("languages", () => {
  it("takes codes and names", () =>
    expect(["en", "English", "zh", "中文"].map(languageOf)).to.deep.equal(["en", "en", "zh-CN", "zh-CN"]));
  it("takes the host's without one", () => expect(inLanguage("en", () => languageOf(undefined))).to.equal("en"));
  it("refuses others", () => expect(errorOf(() => languageOf("fr")).message).to.contain("zh-CN、en"));
});
