// Rubrics read from sheets: printed layouts as bureaus use them, our own sheets after somebody changed them, and what is said of each.
import { expect } from "chai";
import type { Rubric } from "../../rubrics/index.js";
import { isSection } from "../../rubrics/index.js";
import type { Cell } from "../cells/index.js";
import { formatRuleParameters } from "./rule-parameters.js";
import { readChecked, readRows, toldIn } from "./test-support.js";
import { writeRubric } from "../../rubric-sheets/write-rubric.js";

/** Sections and items in one line each: id, title, points, and the rule of an item. */
const outline = (rubric: Rubric | null): readonly string[] => {
  const lines = (nodes: Rubric["items"]): readonly string[] =>
    nodes.flatMap((node) => {
      const line = `${node.id} ${node.title["zh-CN"]} ${node.points}`;
      return isSection(node) ? [line, ...lines(node.items)] : [`${line} | ${formatRuleParameters(node.method)}`];
    });
  return lines(rubric?.items ?? []);
};

const merged = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("readRubric, printed layouts", () => {
  it("reads merged sections with the points inside the text, judged items, a veto and a row of totals", () => {
    const reading = readRows(
      [
        ["某县义务教育学校办学水平评估细则"],
        ["根据《县义务教育学校管理办法》制定"],
        ["一级指标", "二级指标", "评估要点", "分值", "评分办法", "备注"],
        ["A1 办学条件 40 分", "B1 校舍（20分）", "生均面积", 10, "达到7.5平方米得满分，不足的按比例得分"],
        [null, null, "图书达标率", 10, "≥95%得10分，90%—94%得8分，其余不得分"],
        [null, "B2 设备 20分", "设备完好", "20分", "酌扣2-5分"],
        ["A2 队伍建设（60分）", "", "培训", 30, "查阅资料"],
        [null, "", "轮岗", 25, "达到10%得满分，每低1个百分点扣1分，不足1个百分点的不计"],
        ["一票否决", null, "安全事故", null, "发生重大安全责任事故的一票否决，取消评优资格"],
        ["合计", null, null, 100],
        ["注：本细则由教育局解释。"],
      ],
      { merges: [merged(3, 0, 5, 0), merged(3, 1, 4, 1), merged(6, 0, 7, 0)] },
    );
    expect(outline(reading.rubric)).to.deep.equal([
      "A1 办学条件 40",
      "B1 校舍 20",
      "B1.1 生均面积 10 | linearToTarget: input=B1.1; target=7.5; direction=higher",
      "B1.2 图书达标率 10 | bands: input=B1.2; bands=[{from=95; points=10}, {from=90; to=94; points=8}, {points=0}]",
      "B2 设备 20",
      "B2.1 设备完好 20 | judged: input=B2.1; holds=deduction; range=[2, 5]",
      "A2 队伍建设 60",
      "A2.1 培训 30 | judged: input=A2.1; holds=points",
      "A2.2 轮岗 25 | perUnit: input=A2.2; from=10; side=below; count=whole; step=-1",
    ]);
    expect(toldIn(reading)).to.deep.equal([
      "warning rubricBandHole E5",
      "warning rubricRuleNotUnderstood E7",
      "warning rubricSectionSum A7",
      "note rubricVetoRead E9",
    ]);
    const { rubric, understood } = reading;
    expect(rubric).to.include({ points: 100, scope: "school", id: "rubric" });
    expect(rubric?.title["zh-CN"]).to.equal("某县义务教育学校办学水平评估细则");
    expect(rubric?.source).to.deep.equal({ document: "《县义务教育学校管理办法》", certainty: "B" });
    expect(rubric?.vetoes).to.deep.equal([
      {
        id: "veto1",
        title: { "zh-CN": "安全事故", en: "安全事故" },
        input: "veto1",
        effect: { kind: "barredFromAwards" },
      },
    ]);
    expect(rubric?.inputs.map(({ id, kind }) => `${id} ${kind}`)).to.deep.equal([
      "B1.1 number",
      "B1.2 percent",
      "B2.1 number",
      "A2.1 number",
      "A2.2 percent",
      "veto1 count",
    ]);
    expect(understood.map(({ by, where }) => `${by} ${where.cell}`)).to.deep.equal([
      "rule E4",
      "rule E5",
      "rule E6",
      "nothing E7",
      "rule E8",
    ]);
    expect(reading.cells["items.1.items.1.points"]?.cell).to.equal("D8");
    expect(reading.cells["items.0.items.1"]?.cell).to.equal("B6");
  });

  it("makes ids from the position where none are printed, and keeps items beside sections in their order", () => {
    const { rubric } = readRows([
      ["一级指标", "评估要点", "分值", "评分办法"],
      ["一、办学条件（15分）", "1. 校舍（10分）", null, "按比例得分"],
      [null, "2. 图书", "5", "有得满分，无不得分"],
      ["二、管理 6 分", "制度", 6, "优秀6分、合格3分"],
    ]);
    expect(outline(rubric)).to.deep.equal([
      "A1 办学条件 15",
      "A1.1 校舍 10 | ratioAsScore: input=A1.1",
      "A1.2 图书 5 | threshold: input=A1.2; value=1; direction=atLeast",
      "A2 管理 6",
      "A2.1 制度 6 | gradeToPoints: input=A2.1; grades=[{grade=优秀; points=6}, {grade=合格; points=3}]",
    ]);
    expect(rubric?.points).to.equal(21);
  });

  it("takes the last level for the item where there is no column of items, and two rows of headers", () => {
    const reading = readRows(
      [
        ["A级指标", "B级指标", "分值", "赋分办法", "得分", null],
        [null, null, null, null, "自评得分", "复评得分"],
        ["A1 管理 8", "B1 章程", 3, "有得满分，无不得分"],
        [null, "B2 培训", 5, "每缺1次扣1分"],
      ],
      { merges: [merged(0, 0, 1, 0), merged(0, 1, 1, 1), merged(0, 2, 1, 2), merged(0, 3, 1, 3), merged(0, 4, 0, 5)] },
    );
    expect(outline(reading.rubric)).to.deep.equal([
      "A1 管理 8 8",
      "B1 章程 3 | threshold: input=B1; value=1; direction=atLeast",
      "B2 培训 5 | judged: input=B2; holds=points",
    ]);
    expect(toldIn(reading)).to.deep.equal(["warning rubricTargetLacking D4", "warning rubricFigureNotPoints D4"]);
    const [section] = reading.rubric?.items ?? [];
    const first = section !== undefined && isSection(section) ? section.items[0] : undefined;
    expect(first).to.deep.include({ reviews: { self: "B1.self", check: "B1.check" } });
    expect(reading.rubric?.inputs.find(({ id }) => id === "B1.self")).to.deep.include({ range: [0, 3] });
  });

  it("joins rules that go on in rows of their own", () => {
    const { rubric } = readRows(
      [
        ["评估要点", "分值", "评分办法"],
        ["巩固率", 10, "≥95%得10分"],
        [null, null, "≥90%得8分"],
        [null, null, "其余不得分"],
      ],
      { merges: [merged(1, 0, 3, 0), merged(1, 1, 3, 1)] },
    );
    expect(outline(rubric)).to.deep.equal([
      "A1 巩固率 10 | bands: input=A1; bands=[{from=95; points=10}, {from=90; points=8}, {points=0}]",
    ]);
  });

  it("takes lines across the table for sections, and a section of bonuses for bonuses", () => {
    const { rubric } = readRows(
      [
        ["评估要点", "分值", "评分办法"],
        ["一、常规（10分）"],
        ["巩固率", 10, "按比例得分"],
        ["二、加分项（5分）"],
        ["表彰", 5, "国家级、省级、市级分别加3、2、1分，累计加分，最高5分"],
      ],
      { merges: [merged(1, 0, 1, 2), merged(3, 0, 3, 2)] },
    );
    expect(outline(rubric)).to.deep.equal([
      "A1 常规 10",
      "A1.1 巩固率 10 | ratioAsScore: input=A1.1",
      "A2 加分项 5",
      "A2.1 表彰 5 | perOccurrence: parts=[{input=A2.1.1; value=3}, {input=A2.1.2; value=2}, {input=A2.1.3; value=1}]; start=nothing; how=add",
    ]);
    expect(rubric?.points).to.equal(10);
    expect(JSON.stringify(rubric?.items[1])).to.include('"kind":"bonus"');
    expect(rubric?.inputs.map(({ title }) => title["zh-CN"])).to.include("表彰（国家级）");
  });

  it("tells every doubt at once, each with its cell", () => {
    const reading = readRows([
      ["一级指标", "评估要点", "分值", "评分办法"],
      ["A1 条件（20分）", "B1 面积", "约十分", "按比例得分"],
      [null, "B2 图书", 5, null],
      [null, "B1 设备", 5, "每低1个百分点扣1分"],
      [null, "安全", 5, "发生事故，一票否决，该项不得分"],
      [null, null, 3, "按比例得分"],
    ]);
    expect(reading.rubric).to.equal(null);
    expect(toldIn(reading)).to.have.members([
      "error rubricPointsUnread C2",
      "warning rubricRuleMissing D3",
      "error rubricIdTwice B4",
      "warning rubricTargetLacking D4",
      "warning rubricFigureNotPoints D4",
      "note rubricVetoItem D5",
      "warning rubricItemNameless B6",
      "warning rubricSectionSum A2",
    ]);
  });

  it("says so where there is no rubric", () => {
    expect(
      toldIn(
        readRows([
          ["学校名称", "在校学生数"],
          ["甲校", 500],
        ]),
      ),
    ).to.deep.equal(["error rubricNoTable"]);
    expect(toldIn(readRows([["评估要点", "分值"]]))).to.deep.equal(["error rubricNoItems"]);
    expect(toldIn(readChecked([]))).to.deep.equal(["error rubricNoTable"]);
  });

  it("takes written-out rules from a sheet that stands alone", () => {
    const { rubric, diagnostics } = readRows([
      ["一级指标", "评估要点", "分值", "评分办法", "参数", "编号"],
      ["S 办学（10分）", "巩固率", 10, "", "ratioAsScore: input=rate", "keep"],
    ]);
    expect(diagnostics).to.deep.equal([]);
    expect(outline(rubric)).to.deep.equal(["S 办学 10", "keep 巩固率 10 | ratioAsScore: input=rate"]);
    expect(rubric?.inputs).to.deep.equal([{ id: "rate", title: { "zh-CN": "rate", en: "rate" }, kind: "number" }]);
  });
});

/** A small rubric of our own. */
const rubric: Rubric = {
  format: "junheng-rubric/1",
  id: "small",
  title: { "zh-CN": "小评分细则", en: "A small rubric" },
  source: { document: "测试", certainty: "D" },
  scope: "school",
  points: 15,
  decimals: 2,
  inputs: [{ id: "rate", title: { "zh-CN": "巩固率", en: "Retention" }, kind: "percent" }],
  items: [
    {
      id: "A",
      title: { "zh-CN": "质量", en: "Quality" },
      points: 15,
      items: [
        {
          id: "A1",
          title: { "zh-CN": "巩固", en: "Retention" },
          points: 10,
          method: { kind: "ratioAsScore", input: "rate" },
        },
        {
          id: "A2",
          title: { "zh-CN": "达标", en: "Standard" },
          points: 5,
          method: { kind: "threshold", input: "rate", value: 95, direction: "atLeast" },
          rule: { "zh-CN": "达到95%得满分，否则不得分", en: "all from 95 %" },
        },
      ],
    },
  ],
  total: { notApplicable: "rubric", gradesOn: "points" },
};

/** The sheets of the rubric with some cells changed, by address. */
const changed = (changes: Readonly<Record<string, Cell>>) => {
  const [first, ...rest] = writeRubric(rubric);
  if (first === undefined) throw new Error("no sheet");
  const rows = first.rows.map((cells) => [...cells]);
  for (const [address, cell] of Object.entries(changes)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row !== undefined) row[address.charCodeAt(0) - 65] = cell;
  }
  return readChecked([{ ...first, rows }, ...rest]);
};

describe("readRubric, our own sheets", () => {
  it("reads them back without a word", () => {
    const reading = changed({});
    expect(reading.rubric).to.deep.equal(rubric);
    expect(reading.diagnostics).to.deep.equal([]);
    expect(reading.cells["items.0.items.1.method"]?.cell).to.equal("K5");
  });

  it("takes changed points, and says that they no longer add up", () => {
    const reading = changed({ C4: 12 });
    expect(outline(reading.rubric)[1]).to.equal("A1 巩固 12 | ratioAsScore: input=rate");
    expect(toldIn(reading)).to.deep.equal(["warning rubricSectionSum A4"]);
  });

  it("takes changed parameters, and says where the printed rule differs", () => {
    const reading = changed({ K5: "threshold：input=rate；value=90；direction=atLeast" });
    expect(outline(reading.rubric)[2]).to.include("value=90");
    expect(toldIn(reading)).to.deep.equal(["warning rubricRuleDiffers D5"]);
  });

  it("quotes parameters that cannot be read, by their cell", () => {
    const reading = changed({
      K4: "ratioAsScore: inptu=rate",
      K5: "threshold: input=other; value=95; direction=atLeast",
    });
    expect(reading.rubric).to.equal(null);
    expect(toldIn(reading)).to.deep.equal([
      "error parameterUnknown K4",
      "error parameterLacking K4",
      "warning rubricInputUnknown K5",
    ]);
  });

  it("names an id that is used twice", () => {
    expect(toldIn(changed({ L5: "A1" }))).to.include("error rubricIdTwice L5");
  });

  it("drops a translation whose text was changed", () => {
    const { rubric: again } = changed({ B4: "巩固情况" });
    const [section] = again?.items ?? [];
    expect(section !== undefined && isSection(section) && section.items[0]?.title).to.deep.equal({
      "zh-CN": "巩固情况",
      en: "巩固情况",
    });
  });

  it("names words that stand for no code", () => {
    const sheets = writeRubric(rubric).map((sheet) =>
      sheet.sheet === "数据项"
        ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === "百分数" ? "百分" : cell))) }
        : sheet,
    );
    const reading = readChecked(sheets);
    expect(reading.rubric).to.equal(null);
    expect(toldIn(reading)).to.deep.equal(["error rubricCodeUnknown C2"]);
  });
});
