// A whole rubric over a table: the points of each pair follow from the rule's own numbers (20 lessons, 2 subjects, 8 and 4 activities).
import { expect } from "chai";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubricOf } from "@junheng/engine/rubrics";
import { countyOf2017 } from "../../../test/made-files/county-of-2017.js";
import type { ResultTable } from "./function-result.js";
import { rubric } from "./rubric.js";
import { columnOf, errorOf } from "./test-support.js";

const id = "paired-schools-minimum-counts";
const header = [
  ...["学校名称", "结对类型", "同步课堂节数", "同步课堂学科数", "线上教研次数", "线下教研次数"],
  ...["教师统筹安排", "派出骨干教师"],
];
const done = ["第一对", "融合型", 20, 2, 8, 4, "是", "/"];
const half = ["第二对", "融合型", 10, 2, 8, 4, "是", "/"];
const table = (...rows: readonly (readonly unknown[])[]): ResultTable => rubric(id, [header, ...rows]) as ResultTable;

describe("rubric", () => {
  it("gives a school a row, an item a column, with full points below the titles", () =>
    expect(table(done, half)).to.deep.equal([
      ["学校", "同步课堂", "联合教研", "教师交流（融合型）", "教师交流（共建型）", "总分", "最后得分", "等次", "名次"],
      ["满分", 10, 10, 5, 5, 25, "", "", ""],
      ["第一对", 10, 10, 5, "/", 25, 25, "完成", 1],
      ["第二对", 7.5, 10, 5, "/", 22.5, 22.5, "未完成", 2],
    ]));
  it("shows what is open as what it can become, and gives no grade while that is open", () => {
    const line = table(["第三对", "融合型", 20, 2, 8, "", "是", "/"])[2];
    expect(line?.slice(2)).to.deep.equal(["0–10", 5, "/", "15–25", "15–25", "", ""]);
  });
  it("names columns that are not there, and counts figures that could not be used", () => {
    const without = rubric(id, [header.slice(0, 7), done.slice(0, 7).with(1, "共建型")]) as ResultTable;
    expect(without.at(-1)?.[0]).to.contain("派出骨干教师");
    const unasked = rubric(id, [header.slice(0, 7), done.slice(0, 7)]) as ResultTable;
    expect(unasked.at(-1)?.[0], "what only another kind of pair needs").to.equal("第一对");
    expect(table(["第一对", "融合型", "很多", 2, 8, 4, "是", "/"]).at(-1)?.[0]).to.contain("1 处错误");
    for (const row of without) expect(row).to.have.length(9);
  });
  it("says which figures contradict others of their row", () => {
    const told = (ratio: string): readonly string[] =>
      (
        rubric("school-self-assessment", [
          ["学校名称", "学校类型", "学生数", "教职工", "专任教师", "员生比"],
          ["河湾小学", "小学", 235, 49, 41, ratio],
        ]) as ResultTable
      ).map(([first]) => String(first));
    expect(told("1：5.7").filter((line) => line.includes("不符"))).to.deep.equal([
      "有 1 处与同一行的其他数不符（印出的员生比），详情请在任务窗格中查看",
    ]);
    expect(told("1：4.8").join("")).not.to.contain("不符");
  });
  it("passes over a title and blank rows, handed over as nothing or as 0", () => {
    const blank = header.map(() => 0);
    const title = ["某县结对学校考核（虚构）", "", "", "", "", "", "", ""];
    expect(rubric(id, [title, blank, header, done, half, blank, blank])).to.deep.equal(table(done, half));
  });
  it("takes a rubric by its title, and answers in English where told", () => {
    const english = rubric("Minimum counts of a year for paired schools", [header, done], "en") as ResultTable;
    expect(english[0]?.slice(-4)).to.deep.equal(["Total", "Final score", "Grade", "Rank"]);
    expect(english[2]?.slice(-2)).to.deep.equal(["Done", 1]);
  });
  it("scores one year of a table with two: the latest or the one asked for, and says which", () => {
    const years = [
      ["年度", ...header],
      ["2023年", ...half.with(0, "第一对")],
      ["2024年", ...done],
    ];
    const scored = (...period: readonly unknown[]): ResultTable =>
      rubric(id, years, undefined, ...period) as ResultTable;
    expect(
      scored()
        .slice(2)
        .map((row) => [row[0], row[6]]),
    ).to.deep.equal([
      ["第一对", 25],
      ["数据时期：2024。表中还有 2023，没有采用。", ""],
    ]);
    expect(scored("2023")[2]?.[6]).to.equal(22.5);
    expect(scored("2023").at(-1)?.[0]).to.equal("数据时期：2023。表中还有 2024，没有采用。");
    const error = errorOf(() => scored(2021));
    expect([error.code, error.message.includes("表中有：2024、2023")]).to.deep.equal(["#VALUE!", true]);
  });
  it("says what a veto did, where the rubric has vetoes", () => {
    const rows = [
      ["学校名称", "弄虚作假"],
      ["一小", "是"],
      ["二小", "否"],
    ];
    const [titles, , struck, free] = rubric("six-commons", rows) as ResultTable;
    expect(titles?.slice(-5)).to.deep.equal(["总分", "最后得分", "等次", "名次", "说明"]);
    expect([struck?.at(-5), struck?.at(-4)]).to.deep.equal([0, 0]);
    expect(struck?.at(-1)).to.contain("一票否决").and.to.contain("总分记0分");
    expect(free?.at(-1)).to.equal("");
  });
});

describe("rubric of guarantee and quality", () => {
  const guarantee = builtInRubricOf("guarantee-and-quality-2017") as Rubric;
  const county = countyOf2017(guarantee);
  const scored = (figures: Readonly<Record<string, unknown>>, date?: unknown, language?: string): ResultTable => {
    const row = guarantee.inputs.map(({ id: input }) => ({ ...county, ...figures })[input]);
    const titles = guarantee.inputs.map(({ title }) => title["zh-CN"]);
    return rubric(
      guarantee.id,
      [
        ["学校", ...titles],
        ["某县", ...row],
      ],
      language,
      undefined,
      date,
    ) as ResultTable;
  };
  const total = (table: ResultTable): unknown => table[2]?.at(-5);
  const withoutRelaxed = { schoolsOver2400: "", combinedOver3000: "" };

  it("gives a county that meets everything all 25 points, today where no date is given, and says so", () => {
    for (const figures of [{}, withoutRelaxed]) expect(total(scored(figures))).to.equal(25);
    expect(scored({}).at(-1)?.[0]).to.match(/^没有给出评估日期，按今天（\d{4}-\d\d-\d\d）评。$/);
    expect(scored({}, undefined, "en").at(-1)?.[0]).to.match(/today's \(\d{4}-\d\d-\d\d\) counts\.$/);
  });
  it("goes by the date that is given, written out or in a cell with a date", () => {
    for (const date of ["2022-06-30", "2022年6月30日", 44742]) {
      expect(total(scored(withoutRelaxed, date)), String(date)).to.equal("24–25");
      expect(scored({}, date).at(-1)?.[0]).to.equal("评估日期：2022-06-30。");
    }
    expect(total(scored({ schoolsOver2400: 1 }, "2018-06-30"))).to.equal(24);
  });
  it("refuses what is no day", () => {
    for (const date of ["2022", 2022, "明年", "2022-02-30"])
      expect(errorOf(() => scored({}, date)).message, String(date)).to.contain("不是一个日子");
  });
});

describe("rubric refuses", () => {
  it("a rubric that is not known, and names those that are", () =>
    expect(errorOf(() => rubric("five-commons", [header, done])).message)
      .to.contain("six-commons")
      .and.to.contain(id));
  it("a range for a rubric, and says what can be written", () =>
    expect(errorOf(() => rubric(columnOf("评估要点", "同步课堂"), [header, done])).message).to.contain("six-commons"));
  it("a table without the rubric's figures, and a blank one", () => {
    expect(
      errorOf(() =>
        rubric(id, [
          ["学校名称", "面积"],
          ["一小", 3],
        ]),
      ).message,
    ).to.contain("同步课堂节数");
    expect(errorOf(() => rubric(id, columnOf("", 0))).message).to.contain("空白");
  });
});
