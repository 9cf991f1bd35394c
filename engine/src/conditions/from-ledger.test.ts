// Teachers exchanged as a ledger counts them: heads of those eligible, whatever says how many these are; turns are no heads.
import { expect } from "chai";
import { judgeCounty } from "../grounds/index.js";
import type { Cell } from "../reading/cells/index.js";
import { readSubmission } from "../reading/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { describeCounty, howKnown } from "../words/index.js";
import { countyRubrics } from "./index.js";

type Rows = readonly (readonly Cell[])[];

const header = ["活动类型", "日期", "派出学校", "接收学校", "数量", "单位"];
const went = (quantity: Cell, unit = "人", date = "2025-09", to = "河湾小学"): readonly Cell[] => [
  ...["轮岗交流", date, "城关小学", to],
  ...[quantity, unit],
];
const ledger: Rows = [
  ["教师交流台账"],
  header,
  went(30),
  went(22, "人", "2026-03"),
  ["跟岗学习", "2026-03", "河湾小学", "城关小学", 90, "人次"],
];
const county = (...more: readonly (readonly [header: string, cell: Cell])[]): Rows => [
  ["县名", "社会认可度", ...more.map(([each]) => each)],
  ["某县", 92, ...more.map(([, cell]) => cell)],
];
const eligible = county(["符合交流条件教师数", 520]);

const judged = (...sheets: readonly Rows[]) => {
  const rubrics = countyRubrics();
  const read = readSubmission(
    sheets.map((rows, at) => ({ file: `${at}.xlsx`, sheet: `表${at}`, rows })),
    { rubrics },
  );
  const county = judgeCounty(read, nationalQuality2017);
  const items = county.verdict.conditions.flatMap((condition) => condition.items);
  const item = items.find(({ id }) => id === "exchange");
  const told = county.assessment.diagnostics.filter(({ code }) => code !== "countyRowRead" && code !== "noSchools");
  for (const each of told)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeCounty(each, locale)).not.to.match(/\{\w+\}|undefined/);
  return {
    item,
    facts: Object.fromEntries((item?.facts ?? []).map((fact) => [fact.input, fact])),
    told: told.map(({ code, where }) => `${code} ${where.cell ?? ""}`),
  };
};

describe("A ledger of teachers exchanged", () => {
  it("gives the share of those eligible, from a sheet or a file beside, with the cells of both", () => {
    for (const sheets of [
      [ledger, eligible],
      [eligible, ledger],
    ]) {
      const { exchangeShare } = judged(...sheets).facts;
      expect(exchangeShare).to.deep.include({ value: 10, origin: "ledger" });
      expect(exchangeShare?.cells.map(({ cell }) => cell)).to.deep.equal(["E3:E4", "C2"]);
      expect(howKnown(exchangeShare!, "zh-CN")).to.equal(
        "台账 2 条交流轮岗，共 52 人 ÷ 符合交流条件的 520 人 = 10.00%。",
      );
    }
  });

  it("is held against a typed share, which is told with both cells and does not count", () => {
    const { facts, told } = judged(ledger, county(["符合交流条件教师数", 520], ["交流轮岗比例", "12%"]));
    expect(facts["exchangeShare"]?.value).to.equal(10);
    expect(told).to.include("countyFactDiffers.ledger D2");
    expect(judged(ledger, county(["符合交流条件教师数", 520], ["交流轮岗比例", "10%"])).told.join()).not.to.match(
      /Differs/,
    );
  });

  it("gives the share of backbone teachers where it says how many there are among them", () => {
    const with骨干 = (...backbone: readonly Cell[]): Rows => [
      [...header, "其中骨干教师数"],
      ...backbone.map((cell) => [...went(20), cell]),
    ];
    const { item, facts } = judged(with骨干(4, "5人"), county(["符合交流条件教师数", 400]));
    expect(facts["backboneShare"]).to.deep.include({ value: 22.5, origin: "ledger" });
    expect(item?.met).to.equal(true);
    expect(judged(with骨干(4, 3), eligible).item?.met).to.equal(false);
    expect(judged(with骨干(4, null), eligible).facts["backboneShare"]).to.deep.include({ value: 10, bound: "atLeast" });
    for (const none of ["5人次", "若干"]) {
      const { facts: open, told } = judged(with骨干(none), eligible);
      expect(open["backboneShare"]).to.equal(undefined);
      expect(told).to.include("textInFigure G2");
    }
  });

  it("never counts turns as heads, but tells them, and leaves open what they might add", () => {
    const { facts, told } = judged([header, went(30), went(900, "人次")], eligible);
    expect(facts["exchangeShare"]).to.deep.include({ value: 30 / 5.2, bound: "atLeast" });
    expect(told).to.include("ledgerEntry.otherUnit F3");
    expect(judged([header, went(60, "人次")], eligible).facts).to.deep.equal({});
  });

  it("takes those eligible from the table of schools, and is told from the schools' own figures of exchange", () => {
    const schools: Rows = [
      ["学校名称", "学校类型", "在校学生数", "符合交流条件教师数", "交流轮岗教师数"],
      ["城关小学", "小学", 800, 300, 30],
      ["河湾中学", "初级中学", 310, 220, 20],
    ];
    const { facts, told } = judged(schools, ledger);
    expect(facts["exchangeShare"]).to.deep.include({ value: 10, origin: "ledger" });
    expect(told).to.include("countyFactDiffers.ledger E2:E3");
  });

  it("gives nothing without a count of those eligible, and says so", () => {
    const { facts, told } = judged(ledger, county());
    expect(facts).to.deep.equal({});
    expect(told).to.include("ledgerEligibleLacking E3");
  });

  it("gives nothing over more than a year, and says so; a school year is one", () => {
    const { facts, told } = judged([header, went(30, "人", "2024-03"), went(30, "人", "2025-09")], eligible);
    expect(facts).to.deep.equal({});
    expect(told).to.include("ledgerSeveralYears E2");
    expect(judged([header, went(30, "人", "2024-09-01"), went(30, "人", "2025-08-31")], eligible).facts).to.have.keys(
      "exchangeShare",
    );
  });

  it("that has more teachers than are eligible is told and not used", () => {
    const { facts, told } = judged([header, went(600)], eligible);
    expect(facts).to.deep.equal({});
    expect(told).to.include("exchangeAboveEligible E2");
  });

  it("is none where items and their quantities stand without a school or a date", () => {
    const list: Rows = [
      ["项目", "单位", "数量"],
      ["轮岗交流", "人", 52],
    ];
    expect(judged(list, eligible).facts).to.deep.equal({});
  });
});
