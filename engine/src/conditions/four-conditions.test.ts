// A county that meets everything, and the same county with one thing amiss: each of the four conditions fails alone, and by its own cell.
import { expect } from "chai";
import fc from "fast-check";
import { countyOf2017 } from "../../../test/made-files/county-of-2017.js";
import type { JudgedCounty } from "../grounds/index.js";
import { judgeCounty } from "../grounds/index.js";
import type { Cell } from "../reading/cells/index.js";
import { readSubmission } from "../reading/index.js";
import type { Rubric } from "../rubrics/index.js";
import { governmentWork2012, guaranteeAndQuality2017 } from "../rubrics/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { extendStandard } from "../standards/index.js";
import { countyRubrics, rubricsOfConditions } from "./condition-rubrics.js";

type Values = Readonly<Record<string, number | string | null>>;

const schoolHeader = [
  "学校名称",
  "学校类型",
  "在校学生数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育艺术专任教师数",
];
const moreHeader = ["教学及辅助用房面积", "体育运动场馆面积", "教学仪器设备值", "网络多媒体教室数"];
const otherHeader = ["计算机台数", "图书册数", "专任教师数", "中级及以上专业技术职务教师数"];
const schoolRow = (name: string, type: string, pupils: number, more: number): readonly Cell[] => [
  ...[name, type, pupils, Math.round(pupils * 0.06) + more, Math.round(pupils * 0.013) + 1],
  ...[Math.round(pupils * 0.012) + 1, pupils * 7 + 10 * more, pupils * 12 + 31 * more, pupils * 3000 + 400 * more],
  ...[
    Math.round(pupils * 0.03) + 1,
    Math.round(pupils * 0.13),
    pupils * 24 + 50 * more,
    Math.round(pupils * 0.07) + more,
  ],
  Math.round(pupils * 0.04) + more,
];
const schools = [
  [...schoolHeader, ...moreHeader, ...otherHeader],
  schoolRow("城关小学", "小学", 800, 3),
  schoolRow("东街小学", "小学", 640, 5),
  schoolRow("河湾小学", "小学", 310, 1),
  schoolRow("城关初级中学", "初中", 900, 4),
  schoolRow("河西初中", "初中", 640, 2),
  schoolRow("石桥初中", "初中", 380, 3),
];

/** The county's own sheet, its headers the titles of the rubric's inputs. */
const countySheet = (rubric: Rubric, values: Values): readonly (readonly Cell[])[] => {
  const given = rubric.inputs.filter(({ id }) => values[id] !== undefined && values[id] !== null);
  const cells = given.map(({ id, kind }) => (kind === "flag" ? (values[id] === 1 ? "是" : "否") : values[id]!));
  return [
    ["县名", ...given.map(({ title }) => title["zh-CN"])],
    ["某县", ...cells],
  ];
};

const [reading2017, reading2012] = [countyRubrics()[0]!, countyRubrics()[1]!];

const judged = (
  rubric: Rubric,
  values: Values,
  { date, table = schools, own }: { date?: string; table?: typeof schools; own?: Rubric } = {},
): JudgedCounty => {
  const grids = [
    { file: "学校.xlsx", sheet: "学校", rows: table },
    { file: "县.xlsx", sheet: "县级数据", rows: countySheet(rubric, values) },
  ];
  const read = readSubmission(grids, { rubrics: countyRubrics(own) });
  expect(read.records.map(({ name }) => name)).not.to.include("某县");
  const standard = rubric === reading2012 ? basic : nationalQuality2017;
  return judgeCounty(read, standard, { ...(date !== undefined && { date }), ...(own && { rubric: own }) });
};

const met2017 = countyOf2017(guaranteeAndQuality2017);
const verdicts = ({ verdict }: JudgedCounty) => verdict.conditions.map(({ met }) => met);

/** A province's standard of schools, without which the first condition of 2012 has nothing to go by. */
const basic = extendStandard(nationalBasic2012, {
  ...{ id: "province", extends: nationalBasic2012.id, title: nationalBasic2012.title, document: "某教督〔2013〕1号" },
  ...{ issuer: nationalBasic2012.issuer, issued: "2013-01-01" },
  indicators: [
    {
      id: "booksPerPupil",
      minimum: Object.fromEntries(
        ["primary", "junior"].map((stage) => [
          stage,
          {
            unit: "volumes per pupil",
            reference: { document: "某教督〔2013〕1号", certainty: "D" },
            values: [{ from: "2013-01-01", value: 20 }],
          },
        ]),
      ),
    },
  ],
  schoolRule: {
    metAtLeast: {
      unit: "indicators",
      reference: { document: "某教督〔2013〕1号", certainty: "D" },
      values: [{ from: "2013-01-01", value: 1 }],
    },
    floorShare: {
      unit: "share of the threshold",
      reference: { document: "某教督〔2013〕1号", certainty: "D" },
      values: [{ from: "2013-01-01", value: 1 }],
    },
  },
});

describe("The four conditions of 2017", () => {
  it("are all met by a county that meets everything", () => {
    const { verdict, grounds } = judged(reading2017, met2017);
    expect(grounds).to.deep.equal([]);
    expect(verdict.conditions.map(({ id, met }) => [id, met])).to.deep.equal([
      ["resources", true],
      ["guarantee", true],
      ["quality", true],
      ["recognition", true],
    ]);
    expect(verdict.countyMet).to.equal(true);
  });

  it("fail each alone, and the county with it", () => {
    const poor = schools.map((row, at) =>
      at === 3 ? row.map((cell, column) => (column === 8 ? 310 * 1500 : column === 9 ? 6 : cell)) : row,
    );
    const cases: readonly (readonly [JudgedCounty, readonly boolean[]])[] = [
      [judged(reading2017, met2017, { table: poor }), [false, true, true, true]],
      [judged(reading2017, { ...met2017, trainingCompletion: 99 }), [true, false, true, true]],
      [judged(reading2017, { ...met2017, juniorRetention: 94.9 }), [true, true, false, true]],
      [judged(reading2017, { ...met2017, recognitionRate: 84.9 }), [true, true, true, false]],
    ];
    for (const [county, expected] of cases) {
      expect(verdicts(county)).to.deep.equal(expected);
      expect(county.verdict.countyMet).to.equal(false);
    }
  });

  it("name the item that fails, its figure and the cell that this stands in", () => {
    const { verdict } = judged(reading2017, { ...met2017, juniorRetention: 94.9 });
    const failed = verdict.conditions.flatMap(({ items }) => items.filter(({ met }) => met === false));
    expect(failed.map(({ id, basis, source }) => [id, basis, source.article])).to.deep.equal([
      ["retention", "figures", "教育质量第1项"],
    ]);
    const [fact] = failed[0]!.facts;
    expect(fact).to.deep.include({ input: "juniorRetention", value: 94.9, origin: "row" });
    expect(fact!.cells[0]).to.deep.include({ file: "县.xlsx", sheet: "县级数据" });
  });

  it("are overridden by a veto, which is listed with the rest", () => {
    const { verdict } = judged(reading2017, { ...met2017, examAdmission: 1 });
    const recognition = verdict.conditions[3]!;
    expect(verdict.countyMet).to.equal(false);
    expect(recognition.met).to.equal(false);
    expect(recognition.items.every(({ met }) => met === true)).to.equal(true);
    expect(recognition.vetoes.map(({ id, found }) => [id, found])[0]).to.deep.equal(["examAdmissionVeto", true]);
    expect(judged(reading2017, { ...met2017, examAdmission: null }).verdict.conditions[3]!.vetoes[0]!.found).to.equal(
      null,
    );
  });

  it("go by one date, which a province moves by its own rubric", () => {
    const size = { ...met2017, schoolsOver2400: null, musicRoomsBelow73: null };
    const item = (county: JudgedCounty) => county.verdict.conditions[1]!.items[3]!;
    const moved = JSON.parse(JSON.stringify(guaranteeAndQuality2017).replaceAll("2022-12-31", "2026-12-31")) as Rubric;
    expect([
      item(judged(reading2017, size, { date: "2022-06-30" })).id,
      item(judged(reading2017, size, { date: "2026-06-30" })).id,
    ]).to.deep.equal(["schoolSizeRelaxed", "schoolSize"]);
    const own = { ...moved, id: "province-rubric" };
    expect(item(judged(reading2017, size, { date: "2026-06-30", own })).id).to.equal("schoolSizeRelaxed");
  });

  it("keep a verdict that other data gives while a school's row is in doubt, and are not met meanwhile", () => {
    const odd: readonly Cell[] = ["希望之星", "", ...schoolRow("", "", 437, 3).slice(2)];
    const table = [...schools, odd];
    const open = judged(reading2017, met2017, { table });
    expect(open.verdict.open).to.be.greaterThan(0);
    expect(verdicts(open)).to.deep.equal([null, true, true, true]);
    expect(open.verdict.countyMet).to.equal(null);
    const failed = judged(reading2017, { ...met2017, recognitionRate: 80 }, { table });
    expect(verdicts(failed)).to.deep.equal([null, true, true, false]);
    expect(failed.verdict.countyMet).to.equal(false);
  });
});

describe("The four conditions of 2012", () => {
  const met2012 = { governmentScore: 85, satisfactionRate: 85 };

  it("are all met by a county that meets everything, on the line itself", () => {
    const county = judged(reading2012, met2012);
    expect(county.verdict.conditions.map(({ id, met }) => [id, met])).to.deep.equal([
      ["schools", true],
      ["variation", true],
      ["government", true],
      ["satisfaction", true],
    ]);
    expect(county.verdict.countyMet).to.equal(true);
  });

  it("fail each alone, and the county with it", () => {
    const books = (change: (cell: Cell, at: number) => Cell) =>
      schools.map((row, at) => (at === 0 ? row : row.map((cell, column) => (column === 11 ? change(cell, at) : cell))));
    const few = books((cell, at) => (at === 3 ? 310 * 19 : cell));
    const spread = schools.map((row, at) =>
      at === 0
        ? row
        : row.map((cell, column) => (column > 2 && column !== 11 && at % 3 === 1 ? Number(cell) * 60 : cell)),
    );
    const cases: readonly (readonly [JudgedCounty, readonly (boolean | null)[]])[] = [
      [judged(reading2012, met2012, { table: few }), [false, true, true, true]],
      [judged(reading2012, { ...met2012, governmentScore: 84.9 }), [true, true, false, true]],
      [judged(reading2012, { ...met2012, satisfactionRate: 84.9 }), [true, true, true, false]],
    ];
    for (const [county, expected] of cases) {
      expect(verdicts(county)).to.deep.equal(expected);
      expect(county.verdict.countyMet).to.equal(false);
    }
    const wide = judgeCounty(
      readSubmission(
        [
          { sheet: "学校", rows: spread },
          { sheet: "县", rows: countySheet(reading2012, met2012) },
        ],
        { rubrics: countyRubrics() },
      ),
      basic,
      { confirmed: ["all"] },
    );
    expect(verdicts(wide)).to.deep.equal([true, false, true, true]);
  });

  it("take the score from its items as soon as what is open cannot turn it, and say where a typed one differs", () => {
    const inputs = rubricsOfConditions(nationalBasic2012)[0]!.inputs;
    const ids = new Set(governmentWork2012.inputs.map(({ id }) => id));
    expect(inputs.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).to.deep.equal([
      "governmentScore",
      "satisfactionRate",
    ]);
    const low = Object.fromEntries(
      governmentWork2012.inputs.flatMap(({ id, kind }) => (kind === "flag" || kind === "percent" ? [[id, 0]] : [])),
    );
    const county = judged(reading2012, { ...met2012, ...low });
    const item = county.verdict.conditions[2]!.items[0]!;
    expect(item.met).to.equal(false);
    expect(item.facts.map(({ how, value }) => [how?.code, value])[1]).to.deep.equal([undefined, 85]);
    expect(item.facts[0]!.how?.code).to.equal("scoreOfItems");
    expect(county.assessment.diagnostics.map(({ code }) => code)).to.include("countyScoreDiffers");
  });
});

describe("What is not known of a county", () => {
  it("is never a pass: a condition is met only with every figure that its items need", () => {
    const ids = Object.keys(met2017);
    fc.assert(
      fc.property(fc.subarray(ids), (left) => {
        const values = Object.fromEntries(left.map((id) => [id, met2017[id]!]));
        for (const { met, items } of judged(reading2017, values).verdict.conditions.slice(1)) {
          expect(met).to.equal(items.every((item) => item.met === true) ? true : null);
          for (const item of items) expect(item.met === true).to.equal(item.lacking.length === 0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("never turns a condition that fails by what is known", () => {
    const ids = Object.keys(met2017);
    const failing = { trainingCompletion: 90, juniorRetention: 90, recognitionRate: 80, largestPrimaryClass: 60 };
    fc.assert(
      fc.property(fc.subarray(ids), (left) => {
        const values = { ...Object.fromEntries(left.map((id) => [id, met2017[id]!])), ...failing };
        expect(verdicts(judged(reading2017, values)).slice(1)).to.deep.equal([false, false, false]);
      }),
      { numRuns: 15 },
    );
  });
});
