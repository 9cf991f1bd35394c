// The four conditions of a county through CONDITIONS: by its own figures in a range or on sheets, on a date, and with nothing known.
import { guaranteeAndQuality2017 } from "@junheng/engine/rubrics";
import { expect } from "chai";
import { countyOf2017 } from "../../../test/made-files/county-of-2017.js";
import { conditions } from "./conditions.js";
import type { ResultTable } from "./function-result.js";
import { NamedSheets } from "./named-sheets.js";
import { errorOf, smallCounty } from "./test-support.js";

/** The county's row with these figures changed, or not there where null. */
const countyWith = (changes: Readonly<Record<string, unknown>> = {}): unknown[][] => {
  const values: Readonly<Record<string, unknown>> = { ...countyOf2017(guaranteeAndQuality2017), ...changes };
  const given = guaranteeAndQuality2017.inputs.filter(({ id }) => values[id] !== null);
  const cell = ({ id, kind }: (typeof given)[number]): unknown =>
    kind === "flag" ? (values[id] === 1 ? "是" : "否") : values[id];
  return [
    ["县名", ...given.map(({ title }) => title["zh-CN"])],
    ["某县", ...given.map(cell)],
  ];
};

const table = (...args: Parameters<typeof conditions>): ResultTable => conditions(...args) as ResultTable;
const verdicts = (result: ResultTable): readonly unknown[] => result.slice(1, 6).map((row) => row[1]);
/** The same with a further backbone teacher in the second primary school, so that all are up to standard; without sums. */
const goodSchools = smallCounty
  .filter(([name]) => name !== "合计")
  .map((row) => (row[0] === "第二小学" ? row.map((cell, at) => (at === 4 ? 3 : cell)) : row));

describe("conditions", () => {
  it("gives a line for each, and the county's, in rows of one length", () => {
    const result = table(goodSchools, "", countyWith());
    expect(result[0]).to.deep.equal(["条件", "结论", "未达到", "还缺", "条文"]);
    expect(result.slice(1, 6).map((row) => row[0])).to.deep.equal([
      "资源配置",
      "政府保障程度",
      "教育质量",
      "社会认可度",
      "全县结论",
    ]);
    expect(verdicts(result)).to.deep.equal(["达标", "达标", "达标", "达标", "达标"]);
    for (const row of result) expect(row).to.have.length(5);
  });
  it("names the item that is not met with its figure and article, and the school that is not up to standard", () => {
    const result = table(smallCounty, "", countyWith({ juniorRetention: 94 }));
    expect(verdicts(result)).to.deep.equal(["未达标", "达标", "未达标", "达标", "未达标"]);
    expect(result[3]?.slice(2)).to.deep.equal([
      "1. 初中三年巩固率（初中三年巩固率：94%）",
      "",
      "教督〔2017〕6号，教育质量第1项（两个独立来源）",
    ]);
    expect(result[1]?.[2]).to.match(/^小学：未达标.*1 所学校未达标/);
  });
  it("never takes what is not known for met, and says what is lacking", () => {
    const result = table(goodSchools, "", countyWith({ juniorRetention: null, recognitionRate: null }));
    expect(verdicts(result)).to.deep.equal([
      "达标",
      "达标",
      "暂不能判定",
      "未提供数据",
      "全县：尚不能下结论（4 项条件中已知 2 项）。",
    ]);
    expect(result[3]?.[3]).to.equal("1. 初中三年巩固率");
    expect(verdicts(table(goodSchools))[2]).to.equal("未提供数据");
  });
  it("goes by the date: no music room below 73 ㎡ was asked about before 2023", () => {
    const county = countyWith({ musicRoomsBelow73: null });
    expect(verdicts(table(goodSchools, "", county, "2026-11-30"))[1]).to.equal("达标");
    const then = table(goodSchools, "", county, "2022-06-30");
    expect(verdicts(then)[1]).to.equal("暂不能判定");
    expect(then.at(-1)?.[0]).to.equal("评估日期：2022-06-30。");
  });
  it("takes several sheets by their names, and says where they contradict each other", () => {
    const given = (retention: number) =>
      new NamedSheets(
        [
          countyWith(),
          [
            ["县名", "社会认可度", "初中三年巩固率"],
            ["某县", 100, retention],
          ],
        ].map((rows, at) => ({
          name: `县${at}`,
          grid: { sheet: `县${at}`, rows: rows as string[][] },
        })),
      );
    expect(verdicts(table(goodSchools, "", given(100)))[2]).to.equal("达标");
    const result = table(goodSchools, "", given(96));
    expect(verdicts(result)[2]).to.equal("暂不能判定");
    expect(result.at(-1)?.[0]).to.match(/^工作表“县1”，单元格 C2：.*初中三年巩固率/);
  });
  it("says so where a range holds nothing of the county", () =>
    expect(
      table(goodSchools, "", [
        ["甲", "乙"],
        [1, 2],
      ]).at(-1)?.[0],
    ).to.match(/没有认出县级数据/));
  it("judges those of 2012, and answers in English", () => {
    const result = table(smallCounty, 2012, undefined, "", "en");
    expect(result[0]).to.deep.equal(["Condition", "Verdict", "Not met", "Lacking", "Article"]);
    expect(result).to.have.length(8);
    expect(result[1]?.[3]).to.equal("it is judged by other material");
    expect(result[6]?.[0]).to.match(/^Standard: Basic balance/);
  });
});

describe("conditions refuses", () => {
  it("a name that no sheet has, and any name where sheets cannot be read", () => {
    const none = new NamedSheets([{ name: "县级", grid: null }]);
    expect(errorOf(() => conditions(smallCounty, "", none)).message).to.contain("工作簿里没有“县级”这张工作表");
    expect(errorOf(() => conditions(smallCounty, "", "县级")).message).to.contain("请选中区域");
  });
  it("an unreadable date", () =>
    expect(errorOf(() => conditions(smallCounty, "", "", "去年")).code).to.equal("#VALUE!"));
});
