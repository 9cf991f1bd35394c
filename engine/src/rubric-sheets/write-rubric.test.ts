// A rubric written to sheets: the layout, cell by cell.
import { expect } from "chai";
import type { Rubric } from "../rubrics/index.js";
import { writeRubric } from "./write-rubric.js";

const text = (zh: string, en = zh) => ({ "zh-CN": zh, en });

const rubric: Rubric = {
  format: "junheng-rubric/1",
  id: "r",
  title: text("县评分细则", "County rubric"),
  source: { document: "《办法》", article: "第三条", issued: "2017", certainty: "A" },
  note: text("分值为建议"),
  effective: { from: "2020-01-01" },
  scope: "school",
  points: 30,
  decimals: 1,
  inputs: [
    { id: "rate", title: text("巩固率"), kind: "percent", headers: ["三年巩固率", "巩固率(%)"], range: [0, 100] },
    { id: "prizes", title: text("表彰"), kind: "count" },
  ],
  items: [
    {
      id: "A",
      title: text("质量"),
      points: 30,
      items: [
        {
          id: "B",
          title: text("学业"),
          points: 20,
          items: [
            { id: "C1", title: text("巩固"), points: 10, method: { kind: "ratioAsScore", input: "rate" } },
            {
              id: "C2",
              title: text("控辍"),
              points: 10,
              method: { kind: "threshold", input: "rate", value: 98, direction: "atLeast" },
              rule: text("达到98%得满分，否则不得分"),
              office: text("基教科"),
              evidence: [text("学籍表"), text("统计报表")],
              floor: -2,
              effective: { to: "2024-12-31" },
            },
          ],
        },
        {
          id: "C3",
          title: text("表彰"),
          points: 5,
          kind: "bonus",
          method: { kind: "perOccurrence", parts: [{ input: "prizes", value: 1 }], start: "nothing", how: "add" },
        },
      ],
    },
  ],
  total: { notApplicable: "section", gradesOn: "pointsWithBonus", bonusCap: 5 },
  grades: [{ id: "good", title: text("优秀", "Good"), from: 27 }],
  vetoes: [{ id: "v", title: text("事故"), input: "accidents", effect: { kind: "gradeAtMost", grade: "good" } }],
};

const sheets = writeRubric(rubric);
const sheetOf = (name: string) => sheets.find(({ sheet }) => sheet === name);

describe("writeRubric", () => {
  it("writes the layout of printed rubrics, with parameters and ids behind it", () => {
    expect(sheetOf("评分细则")?.rows).to.deep.equal([
      ["县评分细则"],
      ["依据：《办法》第三条（2017）；施行：2020-01-01 至 …；分值为建议"],
      [
        "一级指标",
        "二级指标",
        "评估要点",
        "类别",
        "分值",
        "评分办法",
        "数据项",
        "评分部门",
        "佐证材料",
        "自评",
        "复评",
        "终评",
        "参数",
        "编号",
      ],
      [
        "A 质量（30分）",
        "B 学业（20分）",
        "巩固",
        null,
        10,
        "按比例得分",
        "巩固率",
        null,
        null,
        null,
        null,
        null,
        "ratioAsScore: input=rate",
        "C1",
      ],
      [
        null,
        null,
        "控辍",
        null,
        10,
        "达到98%得满分，否则不得分",
        "巩固率",
        "基教科",
        "学籍表\n统计报表",
        null,
        null,
        null,
        "threshold: input=rate; value=98; direction=atLeast",
        "C2",
      ],
      [
        null,
        "—",
        "表彰",
        "加分",
        5,
        "“表彰”每次加1分，从0分起计，累计计算",
        "表彰",
        null,
        null,
        null,
        null,
        null,
        "perOccurrence: parts=[{input=prizes; value=1}]; start=nothing; how=add",
        "C3",
      ],
      ["合计", null, null, null, 30, null, null, null, null, null, null, null, null, null],
    ]);
    expect(sheetOf("评分细则")?.merges).to.deep.equal([
      { top: 0, left: 0, bottom: 0, right: 13 },
      { top: 1, left: 0, bottom: 1, right: 13 },
      { top: 3, left: 0, bottom: 5, right: 0 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ]);
  });

  it("writes inputs, details, vetoes, grades, settings and translations beside it", () => {
    expect(sheets.map(({ sheet }) => sheet)).to.deep.equal([
      "评分细则",
      "数据项",
      "指标补充",
      "一票否决",
      "等次",
      "总分规则",
      "译文",
    ]);
    expect(sheetOf("数据项")?.rows[1]).to.deep.equal([
      "rate",
      "巩固率",
      "百分数",
      null,
      '[三年巩固率, "巩固率(%)"]',
      0,
      100,
      null,
      null,
    ]);
    expect(
      sheetOf("指标补充")
        ?.rows.slice(1)
        .map((row) => row.filter((cell) => cell !== null)),
    ).to.deep.equal([["C2", -2, "2024-12-31"]]);
    expect(sheetOf("一票否决")?.rows[1]?.slice(0, 6)).to.deep.equal([
      "v",
      "事故",
      "accidents",
      null,
      "等次不高于",
      "good",
    ]);
    expect(sheetOf("等次")?.rows[1]).to.deep.equal(["good", "优秀", 27]);
    expect(sheetOf("译文")?.rows.slice(1)).to.deep.equal([
      ["title", "县评分细则", "County rubric"],
      ["grade/good/title", "优秀", "Good"],
    ]);
    expect(Object.fromEntries((sheetOf("总分规则")?.rows ?? []).map(([name, value]) => [name, value]))).to.deep.include(
      {
        满分: 30,
        不适用项的分值: "本级指标内折算",
        等次依据: "含加减分",
        加分上限: 5,
        评价对象: "学校",
      },
    );
  });

  it("writes English sheets with English sentences", () => {
    const [first] = writeRubric(rubric, "en");
    expect(first?.rows[0]).to.deep.equal(["County rubric"]);
    expect(first?.rows[3]?.slice(0, 2)).to.deep.equal(["A 质量 (30 points)", "B 学业 (20 points)"]);
    expect(first?.rows[3]?.[5]).to.equal("points in proportion to the rate");
  });

  it("says what each row is, for those who give it its looks", () => {
    for (const { rows, rowKinds, widths } of sheets) {
      expect(rowKinds).to.have.lengthOf(rows.length);
      expect(widths).to.have.lengthOf(Math.max(...rows.map((row) => row.length)));
    }
  });

  it("leaves out sheets that would be empty", () => {
    const { grades: _grades, vetoes: _vetoes, ...rest } = rubric;
    const plain: Rubric = { ...rest, items: [], title: text("空") };
    expect(writeRubric(plain).map(({ sheet }) => sheet)).to.deep.equal(["评分细则", "数据项", "总分规则"]);
  });
});
