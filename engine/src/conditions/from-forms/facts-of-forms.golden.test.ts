// Filled forms of the national application: what they say of the county, and where they contradict themselves.
import { read, utils } from "@e965/xlsx";
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { readSubmission } from "../../reading/index.js";
import type { Cell, Grid } from "../../reading/cells/index.js";
import { guaranteeAndQuality2017 } from "../../rubrics/index.js";
import { describeDiagnostic } from "../../words/index.js";
import { factsOfForms } from "./facts-of-forms.js";

const book = read(
  readFileSync(new URL("../../../../test/golden/national-forms-2017-and-city-self-check.xlsx", import.meta.url)),
);

/** Sheets of the blank forms with cells written over. */
const filled = (texts: Readonly<Record<string, Readonly<Record<string, Cell>>>>): readonly Grid[] =>
  Object.entries(texts).map(([sheet, cells]) => {
    const rows = utils.sheet_to_json<Cell[]>(book.Sheets[sheet] ?? {}, {
      header: 1,
      raw: true,
      defval: null,
      blankrows: true,
    });
    const merges = (book.Sheets[sheet]?.["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }));
    for (const [address, value] of Object.entries(cells)) {
      const { r, c } = utils.decode_cell(address);
      const row = (rows[r] ??= []);
      while (row.length < c) row.push(null);
      row[c] = value;
    }
    return { sheet, rows, merges };
  });

const formsOf = (texts: Readonly<Record<string, Readonly<Record<string, Cell>>>>, date?: string) =>
  factsOfForms(readSubmission(filled(texts)).countyForms, [guaranteeAndQuality2017], date);

const valuesOf = ({ facts }: ReturnType<typeof factsOfForms>): Readonly<Record<string, number | string>> =>
  Object.fromEntries(facts.map(({ input, value }) => [input, value]));

const toldBy = ({ findings }: ReturnType<typeof factsOfForms>): readonly string[] =>
  findings.map(({ code, where }) => `${code} ${where.cell ?? ""}`);

const exchange = (text: string, tick: string) =>
  formsOf({
    表4: {
      B15: text,
      C15: tick,
    },
  });
const exchangeText = (eligible: string, exchanged: string, share: string, backbone: string, backboneShare: string) =>
  `全县符合交流轮岗条件教师总数 ${eligible} 名，上一年度交流轮岗教师 ${exchanged} 名，交流轮岗教师占符合交流轮岗条件教师总数的比例 ${share} %；交流轮岗的骨干教师 ${backbone} 名，占交流轮岗教师总数的比例 ${backboneShare} %`;

describe("factsOfForms", () => {
  it("takes the computed share, and names the printed one that differs with its cell and what to do", () => {
    const found = exchange(exchangeText("520", "52", "12.0", "8", "15.4"), "是");
    expect(valuesOf(found)).to.deep.equal({ eligibleTeachers: 520, exchangeShare: 10, backboneShare: 800 / 52 });
    expect(toldBy(found)).to.deep.equal(["formFigureDiffers B15", "formTickedThoughNotMet C15"]);
    const said = found.findings.map((each) => [describeDiagnostic(each, "zh-CN"), describeDiagnostic(each, "en")]);
    expect(said[0]?.[0]).to.include("12.0%").and.to.include("52 ÷ 520").and.to.include("10.0%");
    expect(said[0]?.[1]).to.include("12.0%").and.to.include("52 ÷ 520 = 10.0%");
    expect(said[1]?.[0]).to.include("15.38%");
    expect(said[1]?.[1]).to.include("Exchange of teachers").and.to.include("15.38%");
    expect(found.facts.map(({ cells, how }) => [cells[0]?.cell, how?.params["arithmetic"]])).to.deep.equal([
      ["B15", undefined],
      ["B15", "52 ÷ 520"],
      ["B15", "8 ÷ 52"],
    ]);
  });

  it("says nothing of what is right, whatever digits it is written in, between underscores or rows lower down", () => {
    const right = exchangeText("５２０", "__52__", "１０．０", "11", "21.2");
    expect(toldBy(exchange(right, "√"))).to.deep.equal([]);
    expect(toldBy(exchange(right, "否"))).to.deep.equal(["formTickedNotThoughMet C15"]);
    const [grid] = filled({ 表4: { B15: right, C15: "达标" } });
    const lower = { ...(grid as Grid), rows: [[], [], ...(grid as Grid).rows] };
    const found = factsOfForms(readSubmission([lower]).countyForms, [guaranteeAndQuality2017]);
    expect(toldBy(found)).to.deep.equal([]);
    expect(found.ticks).to.deep.equal([{ item: "exchange", met: true, cell: { sheet: "表4", cell: "C17" } }]);
  });

  it("tells a share that was cut off, one above the whole, a part above its whole, and one that no number gives", () => {
    expect(toldBy(exchange(exchangeText("520", "80", "15.3", "20", "25.0"), ""))).to.deep.equal([
      "formFigureCutOff B15",
    ]);
    const above = toldBy(exchange(exchangeText("50", "52", "104.0", "20", "38.5"), ""));
    expect(above).to.have.members(["formShareBeyond B15", "formPartAboveWhole B15"]);
    const text = "全县残疾儿童少年为＿＿人，入学 3 人，入学率为 98.0 %。其中，在特殊教育学校就读＿＿人，占比＿＿%。";
    expect(toldBy(formsOf({ 表5: { B5: text } }))).to.deep.equal(["formShareImpossible B5"]);
  });

  it("holds ticks against figures where one of them is enough", () => {
    const classes = formsOf({ 表4: { B7: "超过 45 人的小学班级 30 个，超过 50 人的初中班级＿＿个", C7: "是" } });
    expect(toldBy(classes)).to.deep.equal(["formTickedThoughNotMet C7"]);
    const text = "全县残疾儿童少年为 60 人，入学 50 人，入学率为 83.3 %。其中，在特殊教育学校就读 20 人，占比 40.0 %。";
    expect(toldBy(formsOf({ 表5: { B5: text, C5: "是" } }))).to.deep.equal(["formTickedThoughNotMet C5"]);
    expect(toldBy(formsOf({ 表5: { B5: text, C5: "基本达标" } }))).to.deep.equal(["formTickUnclear C5"]);
  });

  it("takes none for no class beyond the line, and no small schools for a requirement that does not apply", () => {
    const texts = {
      B7: "超过45人的小学班级 无 个，超过50人的初中班级0个",
      B8: "不足100人的规模较小学校学生数0人，公用经费0元。",
    };
    expect(valuesOf(formsOf({ 表4: texts }))).to.deep.equal({
      primaryClassesOver45: 0,
      juniorClassesOver50: 0,
      smallSchoolFundedPupils: "/",
    });
    const small = "不足 100 人的规模较小学校学生数 80 人，公用经费 65000 元。";
    expect(valuesOf(formsOf({ 表4: { B8: small } })), "not to be told from sums").to.deep.equal({});
  });

  it("lets the printed figure stand that is made of money in 万元", () => {
    const text = (own: string): string =>
      `特殊教育学校公用经费为 81 万元，特殊教育学生数为 101 人，特殊教育 学校生均公用经费为 ${own} 元`;
    expect(valuesOf(formsOf({ 表4: { B9: text("7990") } }))).to.deep.equal({ specialEducationFunds: 7990 });
    const wrong = formsOf({ 表4: { B9: text("9000") } });
    expect(toldBy(wrong)).to.deep.equal(["formFigureDiffers B9"]);
    expect(valuesOf(wrong)["specialEducationFunds"]).to.be.closeTo(8019.8, 0.01);
  });

  it("counts who stayed three years, and the lowest level and largest difference of all subjects", () => {
    const stayed =
      "全县初中毕业班学生数为 950 人，三年前该年级入学学生数为 1001 人， 毕业年级三年转入学生数为 20 人，死亡学生数为 1 人，转出学生数 为 30 人，全县初中三年巩固率为 96.0%";
    const monitored =
      "语文Ⅲ级、校际差异率0.12；数学III级、校际差异率0.149;科学四级、校际差异率0.1；体育3级、校际差异率＿＿;艺术＿＿级、校际差异率＿＿；德育＿＿级、校际差异率＿＿。";
    const found = formsOf({ 表5: { B4: stayed, C4: "是", B12: monitored, C12: "是" } });
    expect(valuesOf(found)).to.deep.equal({
      juniorRetention: 96,
      lowestMonitoringLevel: 3,
      largestSchoolDifference: 0.149,
    });
    expect(toldBy(found)).to.deep.equal([]);
  });

  it("takes the lower of the two figures for recognition, and says that there are two", () => {
    const cells = { B6: 600, C6: 590, D6: 500, E6: 84.7, F6: 100, G6: 90, H6: 90 };
    const found = formsOf({ 表6: cells });
    expect(valuesOf(found)["recognitionRate"]).to.be.closeTo((100 * 500) / 590, 1e-9);
    expect(toldBy(found)).to.deep.equal(["formRecognitionLower E6"]);
    const visits = formsOf({ 表6: { ...cells, D6: 560, E6: 94.9, G6: 80, H6: 80 } });
    expect(valuesOf(visits)).to.deep.equal({ recognitionRate: 80 });
    expect(valuesOf(formsOf({ 表6: { B6: 600, C6: 590, D6: 560, E6: 94.9 } }))["recognitionRate"]).to.be.above(94);
  });

  it("counts the shares of form Ⅱ-1 by the schools of form Ⅰ, and without it by some whole number of them", () => {
    const schools = { I9: 10, J9: 2, K9: 5, L9: 1, M9: 0, O9: 9, P9: 3 };
    const shares = { C4: 12, C5: 80, D4: 15, D5: 93.8, C6: 8, C7: 100 };
    expect(toldBy(formsOf({ 表1: schools, "表2-1": shares }))).to.deep.equal(["formFigureDiffers D5"]);
    expect(toldBy(formsOf({ "表2-1": shares }))).to.deep.equal([]);
    expect(toldBy(formsOf({ "表2-1": { ...shares, C4: 3, C5: 98 } }))).to.deep.equal(["formShareImpossible C5"]);
  });

  it("uses no figure that two copies of a form give differently", () => {
    const one = readSubmission(filled({ 表4: { B15: exchangeText("520", "52", "10.0", "11", "21.2") } })).countyForms;
    const other = readSubmission(filled({ 表4: { B15: exchangeText("520", "60", "10.0", "11", "21.2") } })).countyForms;
    const found = factsOfForms([...one, ...other], [guaranteeAndQuality2017]);
    expect(toldBy(found)).to.include("countyFigureTwice B15");
    expect(valuesOf(found)).to.deep.include({ exchangeShare: 10 });
  });
});
