// Scores as sheets: what stands where, which lines lead to a cell, and what an open score says.
import { expect } from "chai";
import type { Community } from "../../communities/index.js";
import { usualJointRules } from "../../communities/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { PlainValue, Rubric } from "../../rubrics/index.js";
import { itemsOf, scoreDataOf, scoreRubric } from "../../rubrics/index.js";
import type { Scored } from "../../scoring/index.js";
import { communityScores, jointOutcomes } from "../../scoring/index.js";
import type { ResultSheet, SheetCell } from "../sheet.js";
import { schoolScoreSheet, scoreSheets } from "./index.js";

const rubric: Rubric = {
  format: "junheng-rubric/1",
  id: "small",
  title: { "zh-CN": "小细则", en: "small rubric" },
  source: { document: "甲县方案", article: "第三条", certainty: "B" },
  note: { "zh-CN": "分值是建议。", en: "The points are a proposal." },
  scope: "school",
  points: 20,
  decimals: 1,
  inputs: [
    { id: "rate", title: { "zh-CN": "巩固率", en: "retention" }, kind: "percent" },
    { id: "lessons", title: { "zh-CN": "同步课", en: "shared lessons" }, kind: "count" },
    { id: "accident", title: { "zh-CN": "责任事故", en: "accidents" }, kind: "count" },
  ],
  items: [
    {
      id: "work",
      title: { "zh-CN": "帮扶工作", en: "help" },
      points: 20,
      items: [
        {
          id: "keeping",
          title: { "zh-CN": "控辍保学", en: "keeping pupils" },
          points: 10,
          method: { kind: "ratioAsScore", input: "rate" },
        },
        {
          id: "teaching",
          title: { "zh-CN": "同步上课", en: "teaching together" },
          points: 10,
          method: { kind: "linearToTarget", input: "lessons", target: 20, direction: "higher" },
        },
      ],
    },
  ],
  total: { notApplicable: "rubric", gradesOn: "points" },
  vetoes: [
    {
      id: "safety",
      title: { "zh-CN": "安全事故", en: "accident" },
      input: "accident",
      effect: { kind: "barredFromAwards" },
    },
  ],
  grades: [
    { id: "good", title: { "zh-CN": "良好", en: "good" }, from: 16 },
    { id: "pass", title: { "zh-CN": "合格", en: "pass" }, from: 0 },
  ],
};

const pair: Community = {
  id: "pair",
  name: "城东—河边",
  kind: "pair",
  members: [
    { school: "城东小学", role: "lead" },
    { school: "河边小学", role: "helped" },
  ],
};

/** Two schools scored; the helped one has so many lessons. Its figures stand in row 3 of a sheet, from column B on. */
function scoredWith(lessons: PlainValue, diagnostics: Scored["diagnostics"] = []): Scored {
  const plain = scoreDataOf([
    { name: "城东小学", values: { rate: 96, lessons: 15, accident: 1 } },
    { name: "河边小学", values: { rate: 90, lessons, accident: 0 } },
  ]);
  const inputs = Object.entries(plain.inputs).map(([id, column], k) => {
    const letter = ["B", "C", "D"][k]!;
    return [id, { ...column, cells: [`${letter}2`, `${letter}3`] }] as const;
  });
  const data = { ...plain, inputs: Object.fromEntries(inputs), where: { sheet: "评分" } };
  const scores = scoreRubric(rubric, data);
  const merge = { kind: "roleWeighted" } as const;
  const communities = communityScores([pair], scores, merge);
  const rules = usualJointRules;
  const outcomes = jointOutcomes(rubric, scores, communities, rules);
  return {
    rubric,
    data,
    scores,
    communities,
    units: [],
    merge,
    rules,
    outcomes,
    period: null,
    otherPeriods: [],
    diagnostics,
  };
}

const sheetOf = (scored: Scored, id: string, locale: Locale = "zh-CN"): ResultSheet =>
  scoreSheets(scored, locale).find((sheet) => sheet.id === id)!;

/** The cells of each row below the headings, by heading. */
function linesOf({ rows }: ResultSheet): readonly Readonly<Record<string, SheetCell>>[] {
  const at = rows.findIndex(([first]) => first?.style === "header");
  const headings = rows[at]!.map((cell) => String(cell?.value));
  return rows.slice(at + 1).map((row) => Object.fromEntries(row.map((cell, k) => [headings[k]!, cell!])));
}

const valuesOf = (line: Readonly<Record<string, SheetCell>>, ...headings: readonly string[]) =>
  headings.map((heading) => line[heading]?.value);

const all = (sheets: readonly ResultSheet[]): readonly SheetCell[] =>
  sheets.flatMap(({ rows }) => rows.flat().filter((cell) => cell !== null));

describe("score sheets", () => {
  it("are five, by fixed ids, and three where there is no community", () => {
    const scored = scoredWith(10);
    const ids = (of: Scored) => scoreSheets(of, "zh-CN").map(({ id }) => id);
    expect(ids(scored)).to.deep.equal(["scores", "joint-scores", "joint-outcomes", "score-reasons", "score-findings"]);
    expect(ids({ ...scored, communities: [] })).to.deep.equal(["scores", "score-reasons", "score-findings"]);
  });

  it("have a width for every column, and as many cells in every row", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const scored = scoredWith(null);
      for (const { id, rows, widths } of [...scoreSheets(scored, locale), schoolScoreSheet(scored, 0, locale)])
        for (const row of rows) expect(row, id).to.have.lengthOf(widths.length);
    }
  });

  it("say on which date a rubric was applied that has items for a time", () => {
    const scored = scoredWith(10);
    const last = (of: Scored, date: string | null, locale: Locale) =>
      scoreSheets({ ...of, scores: { ...of.scores, date } }, locale)[0]?.rows.at(-1)?.[0]?.value;
    expect(last(scored, "2022-06-30", "zh-CN")).to.not.contain("2022-06-30");
    const items = itemsOf(rubric).map((item) => ({ ...item, effective: { from: "2020-01-01" } }));
    const of = { ...scored, rubric: { ...rubric, items } };
    expect(last(of, "2022-06-30", "zh-CN")).to.equal("评估日期：2022-06-30。");
    expect(last(of, null, "en")).to.equal("No date of assessment was given: the rules without an end count.");
  });

  it("say of which period the figures are, where that is known", () => {
    const scored = { ...scoredWith(10), period: "2023-2024学年", otherPeriods: ["2022-2023学年"] };
    const ends = (locale: Locale) => new Set(scoreSheets(scored, locale).map(({ rows }) => rows.at(-1)?.[0]?.value));
    expect([...ends("zh-CN")]).to.deep.equal(["数据时期：2023-2024学年。表中还有 2022-2023学年，没有采用。"]);
    expect([...ends("en")]).to.deep.equal([
      "Period of the figures: 2023-2024 school year. There are figures of 2022-2023 school year too; they were not used.",
    ]);
  });

  it("leave no placeholder, and in English no Chinese but names and documents", () => {
    const scored = scoredWith(null);
    for (const locale of ["zh-CN", "en"] as const)
      for (const { value } of all(scoreSheets(scored, locale)))
        expect(String(value)).to.not.match(/\{\w+\}|undefined|NaN/);
    const known = /城东小学|河边小学|城东—河边|甲县方案|第三条|评分|县\.xlsx/g;
    for (const { value } of all(scoreSheets(scored, "en")))
      expect(String(value).replace(known, "")).to.not.match(/[\u3000-\u9fff\uff00-\uffef]/);
  });
});

describe("the sheet of scores", () => {
  it("has the rubric's title, full points and note first, then headings, full points and a row a school", () => {
    const scored = scoredWith(10);
    const { rows, frozen } = sheetOf(scored, "scores");
    expect(rows.slice(0, 3).map(([first]) => first?.value)).to.deep.equal([
      "小细则：评分结果",
      "满分 20 分。由均衡 Junheng 0.1.0 计算。",
      "分值是建议。",
    ]);
    const [full, first, second] = linesOf(sheetOf(scored, "scores"));
    expect(valuesOf(full!, "学校", "帮扶工作", "控辍保学", "同步上课", "总分")).to.deep.equal(["满分", 20, 10, 10, 20]);
    // 96 % and 90 % of 10; 15 and 10 of 20 lessons for 10.
    const headings = ["学校", "帮扶工作", "控辍保学", "同步上课", "总分", "最后得分", "等次", "名次"];
    expect(valuesOf(first!, ...headings)).to.deep.equal(["城东小学", 17.1, 9.6, 7.5, 17.1, 17.1, "良好", 1]);
    expect(valuesOf(second!, ...headings)).to.deep.equal(["河边小学", 14, 9, 5, 14, 14, "合格", 2]);
    expect(frozen).to.deep.equal({ rows: rows.length - 2, columns: 1 });
  });

  it("says that grades leave out bonus and deductions where a school has one, and only there", () => {
    const scored = scoredWith(10);
    const with5 = {
      ...scored,
      scores: { ...scored.scores, bonus: scored.scores.bonus.map((_, row) => (row === 1 ? 50 : 0)) },
    };
    const onTotal = {
      ...with5,
      rubric: { ...with5.rubric, total: { ...with5.rubric.total, gradesOn: "pointsWithBonus" as const } },
    };
    const saysSo = (of: Scored) =>
      all([sheetOf(of, "scores")]).some(({ value }) => String(value).includes("等次不一定高"));
    expect([scored, with5, onTotal].map(saysSo)).to.deep.equal([false, true, false]);
  });

  it("says of an open score from where to where, and gives it no grade and no rank", () => {
    const [, first, second] = linesOf(sheetOf(scoredWith(null), "scores"));
    const headings = ["帮扶工作", "控辍保学", "同步上课", "总分", "最后得分", "等次", "名次"];
    const open = "待定：9 到 19";
    expect(valuesOf(second!, ...headings)).to.deep.equal([open, 9, "待定：0 到 10", open, open, "", ""]);
    for (const heading of ["同步上课", "总分", "最后得分"]) expect(second![heading]?.style).to.equal("doubt");
    expect(first!["最后得分"]).to.include({ value: 17.1, style: "number", format: "0.0" });
    expect(linesOf(sheetOf(scoredWith(null), "scores", "en"))[2]!["Final score"]?.value).to.equal("open: 9 to 19");
  });

  it("has a stroke for what does not apply, the rest converted to full", () => {
    const [, , second] = linesOf(sheetOf(scoredWith("/"), "scores"));
    expect(valuesOf(second!, "控辍保学", "同步上课", "总分")).to.deep.equal([9, "/", 18]);
  });

  it("names the veto that struck, and that it bars from awards", () => {
    const [, first, second] = linesOf(sheetOf(scoredWith(10), "scores"));
    expect(first!["说明"]?.value).to.equal("一票否决：安全事故; 取消评优资格");
    expect(second!["说明"]?.value).to.equal("");
    const english = linesOf(sheetOf(scoredWith(10), "scores", "en"))[1]!;
    expect(english["Note"]?.value).to.equal("veto: accident; barred from awards");
  });
});

describe("the sheet of joint scores", () => {
  it("has each member's own score and weight beside the joint one", () => {
    const sheet = sheetOf(scoredWith(10), "joint-scores");
    expect(sheet.rows[1]![0]?.value).to.equal("合并方式：按角色加权（农村学校为主）。各校自己的得分列在旁边。");
    const [lead, helped] = linesOf(sheet);
    expect(valuesOf(lead!, "共同体", "学校", "角色", "自己得分", "权重", "名次")).to.deep.equal([
      "城东—河边",
      "城东小学",
      "牵头学校",
      17.1,
      0.4,
      1,
    ]);
    expect(valuesOf(helped!, "学校", "角色", "自己得分", "权重", "名次")).to.deep.equal([
      "河边小学",
      "受援学校",
      14,
      0.6,
      "",
    ]);
    for (const line of [lead, helped]) expect(line!["捆绑得分"]?.value).to.be.closeTo(0.4 * 17.1 + 0.6 * 14, 1e-12);
  });

  it("says from where to where it can become where a member's score is open, and why and whose", () => {
    const [lead, helped] = linesOf(sheetOf(scoredWith(null), "joint-scores"));
    // 0.4 × 17.1 and 0.6 × 9 to 19.
    expect(valuesOf(lead!, "自己得分", "捆绑得分", "名次")).to.deep.equal([17.1, "待定：12.24 到 18.24", ""]);
    expect(valuesOf(helped!, "自己得分", "捆绑得分", "名次")).to.deep.equal([null, "待定：12.24 到 18.24", ""]);
    expect(lead!["说明"]?.value).to.match(/^河边小学：有成员学校没有得分/);
    const [english] = linesOf(sheetOf(scoredWith(null), "joint-scores", "en"));
    expect(english!["Note"]?.value).to.match(/^河边小学: A member has no score/);
  });
});

describe("the sheet of what follows", () => {
  it("has each principal's points with the score and the grade that they come from", () => {
    const [lead, helped] = linesOf(sheetOf(scoredWith(10), "joint-outcomes"));
    expect(valuesOf(lead!, "学校", "等次", "校长得分")).to.deep.equal(["城东小学", "合格", 24]);
    expect(lead!["怎么算的"]?.value).to.equal("捆绑得分 15.2，等次“合格”，校长得 24 分；取消评优资格，没有奖金");
    expect(valuesOf(helped!, "学校", "等次", "校长得分")).to.deep.equal(["河边小学", "合格", 24]);
    const [open] = linesOf(sheetOf(scoredWith(null), "joint-outcomes"));
    expect(valuesOf(open!, "计分依据", "等次", "校长得分")).to.deep.equal([
      "待定：12.24 到 18.24",
      "",
      "待定：24 到 32",
    ]);
  });
});

describe("the sheet of reasons", () => {
  it("has a line for each item of each school, with figures, arithmetic, cells and source", () => {
    const lines = linesOf(sheetOf(scoredWith(10), "score-reasons")).slice(0, -1);
    expect(lines.map((line) => valuesOf(line, "学校", "评分项", "满分", "得分"))).to.deep.equal([
      ["城东小学", "控辍保学", 10, 9.6],
      ["城东小学", "同步上课", 10, 7.5],
      ["河边小学", "控辍保学", 10, 9],
      ["河边小学", "同步上课", 10, 5],
    ]);
    expect(lines[3]!["怎么算的"]?.value).to.include("同步课 10（C3）").and.to.include("10 × 10 ÷ 20 → 5");
    expect(lines[3]!["数据所在单元格"]).to.deep.include({ value: "同步课 C3", link: { sheet: "评分", cell: "C3" } });
    expect(lines[3]!["依据"]?.value).to.equal("甲县方案，第三条（一个可靠来源）");
  });

  it("ends with the fingerprint of the rubric, which a school's own sheet does not show", () => {
    const { scores } = scoredWith(10);
    const fingerprint = `供核对用的细则指纹：${scores.contentHash.slice(0, 12)}（结构 ${scores.structureHash.slice(0, 12)}）。`;
    expect(sheetOf(scoredWith(10), "score-reasons").rows.at(-1)?.[0]?.value).to.equal(fingerprint);
    for (const { value } of all([schoolScoreSheet(scoredWith(10), 1, "zh-CN")]))
      expect(String(value)).to.not.include("指纹");
  });

  it("says of an open item what is missing and where, and still leads there", () => {
    const lines = linesOf(sheetOf(scoredWith(null), "score-reasons"));
    expect(lines[3]!["得分"]).to.include({ value: "待定：0 到 10", style: "doubt" });
    expect(lines[3]!["怎么算的"]?.value).to.include("同步课 未填（C3）").and.to.include("待定");
    expect(lines[3]!["数据所在单元格"]?.link).to.deep.equal({ sheet: "评分", cell: "C3" });
    const english = linesOf(sheetOf(scoredWith(null), "score-reasons", "en"))[3]!;
    expect(english["Points"]?.value).to.equal("open: 0 to 10");
    expect(english["How it came about"]?.value).to.include("A figure is missing; the item is open.");
  });

  it("leads nowhere where the figures came from no sheet", () => {
    const scored = scoredWith(10);
    const { where, ...nowhere } = scored.data;
    expect(where).to.have.property("sheet");
    const lines = linesOf(sheetOf({ ...scored, data: nowhere }, "score-reasons")).slice(0, -1);
    for (const line of lines) expect(line["数据所在单元格"]).to.not.have.property("link");
  });

  it("is printed for one school by its own title, with its lines alone", () => {
    const sheet = schoolScoreSheet(scoredWith(10), 1, "zh-CN");
    expect(sheet.id).to.equal("school-scores");
    expect(sheet.rows[0]![0]?.value).to.equal("河边小学：小细则");
    expect(linesOf(sheet).map((line) => valuesOf(line, "学校", "得分"))).to.deep.equal([
      ["河边小学", 9],
      ["河边小学", 5],
    ]);
  });
});

describe("the sheet of findings", () => {
  const place = { sheet: "评分", cell: "C3" };
  const found = [
    noteAt("scoreSharesAsPercent", { file: "县.xlsx", sheet: "评分" }, { header: "巩固率" }),
    warningAt(
      "scoreInputsLacking",
      { file: "县.xlsx" },
      { count: 1, inputs: [{ "zh-CN": "同步课", en: "shared lessons" }] },
    ),
    errorAt("scoreFigureUnreadable", place, { header: "同步课", text: "若干" }),
  ];

  it("has errors first, then doubts, then notes, and leads to the cell of each", () => {
    const lines = linesOf(sheetOf(scoredWith(null, found), "score-findings"));
    expect(lines.map((line) => line["程度"]?.value)).to.deep.equal(["错误", "请核对", "说明"]);
    expect(lines.map((line) => line["位置"]?.link)).to.deep.equal([
      { sheet: "评分", cell: "C3" },
      undefined,
      undefined,
    ]);
    expect(lines[0]!["问题和办法"]?.value).to.equal("“同步课”的“若干”读不出数，没有采用。请改成数字。");
    expect(lines[0]!["位置"]?.value).to.include("C3");
  });

  it("speaks English as well", () => {
    const [line] = linesOf(sheetOf(scoredWith(null, found), "score-findings", "en"));
    expect(valuesOf(line!, "Severity")).to.deep.equal(["error"]);
    expect(line!["What, and what to do"]?.value).to.include("Write a number.");
  });

  it("says that nothing was found", () => {
    const { rows } = sheetOf(scoredWith(10), "score-findings");
    expect(rows.at(-1)![0]?.value).to.equal("没有发现问题。");
  });
});
