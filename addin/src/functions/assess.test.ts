// A county's table through ASSESS; the expected figures were worked out by hand.
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import { assess } from "./assess.js";
import type { ResultTable } from "./function-result.js";
import { errorOf, inLanguage, smallCounty, twoYears } from "./test-support.js";

const table = (...args: Parameters<typeof assess>): ResultTable => assess(...args) as ResultTable;
const lineOf = (result: ResultTable, stage: string, name: string): readonly unknown[] =>
  result.find((row) => row[0] === stage && String(row[1]).startsWith(name)) ?? [];

describe("assess", () => {
  const result = table(smallCounty);

  it("has headers in Chinese, and rows of one length without gaps", () => {
    expect(result[0]).to.deep.equal(["学段", "指标", "学校数", "平均值", "标准差", "差异系数", "上限", "结论"]);
    for (const row of result) {
      expect(row).to.have.length(8);
      expect(row).to.not.include(undefined);
      expect(row).to.not.include(null);
    }
  });
  it("gives an indicator's schools, mean, standard deviation, coefficient, limit and verdict", () => {
    const [, , schools, mean, sd, cv, maximum, verdict] = lineOf(result, "小学", "每百名学生拥有县级以上骨干教师数");
    expect([schools, maximum, verdict]).to.deep.equal([2, 0.5, "达标"]);
    expect(mean).to.be.closeTo(1, 1e-12);
    expect(sd).to.be.closeTo(Math.sqrt(1 / 15), 1e-12);
    expect(cv).to.be.closeTo(Math.sqrt(1 / 15), 1e-12);
  });
  it("reads 万元 as ten thousand yuan", () =>
    expect(lineOf(result, "小学", "生均教学仪器设备值（元/生）")[3]).to.be.closeTo(2200, 1e-9));
  it("counts the schools up to standard", () => {
    expect(lineOf(result, "小学", "资源配置达标的学校")[7]).to.equal("1/2 所");
    expect(lineOf(result, "初中", "资源配置达标的学校")[7]).to.equal("2/2 所");
  });
  it("gives the verdict of each stage and of the county", () => {
    expect(lineOf(result, "小学", "结论")[7]).to.equal("未达标");
    expect(lineOf(result, "初中", "结论")[7]).to.equal("达标");
    expect(lineOf(result, "", "全县结论")[7]).to.equal("未达标");
  });
  it("looks at one stage where told", () => {
    const junior = table(smallCounty, "初中");
    expect(new Set(junior.slice(1, -1).map(([stage]) => stage))).to.deep.equal(new Set(["初中"]));
  });
  it("says last by which standard, for another may be chosen in the pane", () => {
    expect(result.at(-1)?.[1]).to.equal("标准：县域义务教育优质均衡发展（2017）");
    expect(table(smallCounty, "", 2012, "en").at(-1)?.[1]).to.contain("Basic balance of compulsory education");
  });
  it("answers in English where told", () => {
    const english = table(smallCounty, "primary", 2017, "en");
    expect(english[0]?.slice(0, 3)).to.deep.equal(["Stage", "Indicator", "Schools"]);
    expect(lineOf(english, "primary", "Verdict")[7]).to.equal("not met");
  });
  it("reads the same where blanks around the figures are handed over as 0", () => {
    const [title = [], header = [], ...schools] = smallCounty;
    const groups = ["学校名称", "学校类型", "在校学生数（人）", "教师", "", "", "办学条件", "", "", ""];
    const below = header.map((cell, column) => (column < 3 ? "" : cell));
    const blank = new Array<string>(10).fill("");
    const grouped = [title, groups, below, ...schools.slice(0, 2), blank, ...schools.slice(2)];
    expect(table(grouped)).to.deep.equal(result);
    const zeros = grouped.map((row) => row.map((cell) => (cell === "" ? 0 : cell)));
    expect(table([...zeros, new Array<number>(10).fill(0)])).to.deep.equal(result);
  });
  it("takes a whole block of blank rows below", () => {
    const blanks = Array.from({ length: 100_000 }, () => new Array<string>(10).fill(""));
    expect(table([...smallCounty, ...blanks])).to.deep.equal(result);
  });
});

describe("assess by the standard of 2012", () => {
  const schools = readGolden("cv_books_5schools").filter(({ school }) => school !== "总计");
  const range = [
    ["学校名称", "学校类型", "在校学生数", "图书册数"],
    ...schools.map(({ school, students, books }) => [school, "小学", Number(students), Number(books)]),
  ];
  const result = table(range, "小学", 2012);

  it("gives the published five schools their coefficient", () => {
    const [, , count, mean, , cv, , verdict] = lineOf(result, "小学", "生均图书册数");
    expect([count, verdict]).to.deep.equal([5, "不单独评判"]);
    expect(mean).to.be.closeTo(6.334437086092715, 1e-12);
    expect(cv).to.be.closeTo(0.5152566298844765, 1e-12);
  });
  it("invents no composite where indicators are missing", () =>
    expect(lineOf(result, "小学", "综合差异系数").slice(5)).to.deep.equal(["", 0.65, "缺数据，无法判断"]));
});

describe("assess of a table with two years", () => {
  const told = (result: ResultTable): unknown => result.at(-1)?.[1];

  it("takes the latest, and says so last with the other one", () => {
    const result = table(twoYears);
    expect(lineOf(result, "小学", "结论")).to.include.members([2, "未达标"]);
    expect(told(result)).to.equal("数据时期：2024。表中还有 2023，没有采用。");
    for (const row of result) expect(row).to.have.length(8);
    expect(told(table(twoYears, "", "", "en"))).to.equal(
      "Period of the figures: 2024. There are figures of 2023 too; they were not used.",
    );
  });
  it("takes the one asked for, as a number or in words", () => {
    // 5 000 ㎡ and 3 000 ㎡ for 500 and 300 pupils in 2023, twice the 5 ㎡ of 2024.
    const areaOf = (result: ResultTable): unknown => lineOf(result, "小学", "生均教学及辅助用房面积")[3];
    expect(areaOf(table(twoYears))).to.equal(5);
    for (const asked of [2023, "2023年", "2023年度", [["2023"]]]) {
      const result = table(twoYears, "", "", "", asked);
      expect(areaOf(result)).to.equal(10);
      expect(told(result)).to.equal("数据时期：2023。表中还有 2024，没有采用。");
    }
  });
  it("takes the latest where the argument is blank, or a blank cell handed over as 0", () => {
    for (const left of [undefined, "", 0, [[null]]])
      expect(table(twoYears, "", "", "", left)).to.deep.equal(table(twoYears));
  });
  it("names those that are there where the one asked for is not", () => {
    const error = errorOf(() => assess(twoYears, "", "", "", 2021));
    expect([error.code, error.message]).to.deep.equal([
      "#VALUE!",
      "“数据区域”无法评估：表中没有“2021”的数据，或不能确定指的是哪一期。表中有：2024、2023。请从中选一个。",
    ]);
    const english = inLanguage("en", () => errorOf(() => assess(twoYears, "", "", "", 2021)));
    expect(english.message).to.contain("There are: 2024 and 2023. Choose one of these.");
    expect(errorOf(() => assess(smallCounty, "", "", "", 2021)).message).to.contain("没有写明时期");
  });
  it("says nothing of periods where there is but one", () =>
    expect(JSON.stringify(table(smallCounty))).to.not.contain("时期"));
});

describe("assess refuses", () => {
  it("a blank range", () =>
    expect(
      errorOf(() =>
        assess([
          ["", ""],
          ["", ""],
        ]),
      ).message,
    ).to.contain("是空白的"));
  it("a range without a header", () => {
    const error = errorOf(() =>
      assess([
        [1, 2],
        [3, 4],
      ]),
    );
    expect(error.code).to.equal("#VALUE!");
    expect(error.message).to.match(/\p{Script=Han}/u);
  });
  it("a stage without schools", () => {
    const error = errorOf(() => assess(smallCounty.slice(0, 4), "初中"));
    expect([error.code, error.message.includes("没有初中学校")]).to.deep.equal(["#N/A", true]);
  });
  it("a standard it does not know", () =>
    expect(errorOf(() => assess(smallCounty, "", "2031")).code).to.equal("#VALUE!"));
});
