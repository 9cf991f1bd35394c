// Sheets of several periods: which is read, what is left out, and what is said.
import { expect } from "chai";
import type { Rows } from "../test-support.js";
import { readGrids, readRows, toldIn } from "../test-support.js";
import type { Submission } from "../forms/submission.js";

const pupilsOf = ({ records }: Submission): readonly (readonly [string, unknown])[] =>
  records.map(({ name, whole }) => [name, whole?.pupils]);

const header = ["学校名称", "在校学生数", "图书册数"];
const of = (pupils: number, names: readonly string[] = ["第一小学", "第二小学", "第三小学"]): Rows =>
  names.map((name, at) => [name, pupils + at, 9000]);
const dated = (period: string | number | null, rows: Rows): Rows => rows.map((row) => [period, ...row]);
const latest = [
  ["第一小学", 200],
  ["第二小学", 201],
  ["第三小学", 202],
];

describe("sheets of several periods", () => {
  const spellings: readonly (readonly [string, string | number, string | number, string])[] = [
    ["年度", 2023, 2024, "2024"],
    ["学年", "2022-2023学年", "2023—2024学年度", "2023-2024学年"],
    ["学期", "2024学年第一学期", "2024学年第二学期", "2024学年第二学期"],
    ["学期", "上学期", "下学期", "下学期"],
    ["统计日期", "2023-09-01", "2024/9/1", "2024-09-01"],
    ["数据年份", "２０２３年", "二〇二四年", "2024"],
    ["时期", "期初", "期末", "期末"],
    ["批次", "2023年秋季", "2024年秋季", "2024秋季"],
  ];
  for (const [word, before, after, period] of spellings)
    it(`reads the latest of ${before} and ${after} under ${word}`, () => {
      const rows = [[word, ...header], ...dated(after, of(200)), ...dated(before, of(100))];
      const read = readRows(rows);
      expect(pupilsOf(read)).to.deep.equal(latest);
      expect(read.period).to.equal(period);
      expect(read.otherPeriods).to.have.length(1);
      expect(read.diagnostics.filter(({ code }) => code === "periodChosen")).to.have.length(1);
      expect(toldIn(read)).to.deep.equal([]);
    });

  it("reads the period that was asked for, in any spelling, and names those that are there where it is not", () => {
    const rows = [["年度", ...header], ...dated(2023, of(100)), ...dated(2024, of(200))];
    expect(pupilsOf(readRows(rows, {}, { period: "2023年度" }))[0]).to.deep.equal(["第一小学", 100]);
    const none = readRows(rows, {}, { period: "2021" });
    expect(none.records).to.deep.equal([]);
    expect(toldIn(none)).to.deep.equal(["error periodNotFound"]);
    expect(none.diagnostics[0]?.params["possible"]).to.deep.equal(["2024", "2023"]);
    expect(toldIn(readRows([header, ...of(100)], {}, { period: "2021" }))).to.deep.equal(["error noPeriodNamed"]);
  });

  it("tells sheets apart by their names, tables by their titles, files by theirs", () => {
    const rows = (pupils: number, title?: string): Rows => [
      ...(title === undefined ? [] : [[title]]),
      header,
      ...of(pupils),
    ];
    const byName = readGrids([
      { sheet: "2024年", rows: rows(200) },
      { sheet: "2023年", rows: rows(100) },
    ]);
    const byTitle = readGrids([
      { sheet: "1", rows: rows(200, "某县2023—2024学年小学情况表") },
      { sheet: "2", rows: rows(100, "某县2022—2023学年小学情况表") },
    ]);
    const byFile = readGrids([
      { file: "小学2023.xlsx", sheet: "Sheet1", rows: rows(100) },
      { file: "小学2024.xlsx", sheet: "Sheet1", rows: rows(200) },
    ]);
    const inWords = readGrids([
      { sheet: "二〇二四年", rows: rows(200) },
      { sheet: "二〇二三年", rows: rows(100) },
    ]);
    const inTitles = readGrids([
      { sheet: "1", rows: rows(200, "某县二0二四年度小学情况表") },
      { sheet: "2", rows: rows(100, "某县二零二三年度小学情况表") },
    ]);
    const stacked = readRows([...rows(100, "2023年小学情况"), ...rows(200, "2024年小学情况")]);
    const headed = readRows([header, ["2023年"], ...of(100), ["2024年"], ...of(200)]);
    for (const read of [byName, byTitle, byFile, inWords, inTitles, stacked, headed])
      expect(pupilsOf(read)).to.deep.equal(latest);
    expect([byTitle.period, byFile.period]).to.deep.equal(["2023-2024学年", "2024"]);
  });

  it("takes the columns of the latest period", () => {
    const rows = [
      ["学校名称", "2023年在校学生数", "在校学生数（2024年）", "图书册数"],
      ...of(100).map(([name, pupils, books]) => [name ?? "", pupils ?? 0, Number(pupils) + 100, books ?? 0]),
    ];
    const read = readRows(rows);
    expect([pupilsOf(read), read.period, read.otherPeriods]).to.deep.equal([latest, "2024", ["2023"]]);
    expect(pupilsOf(readRows(rows, {}, { period: "2023" }))[0]).to.deep.equal(["第一小学", 100]);
  });

  it("warns where a figure is only there for an earlier period", () => {
    const read = readRows([
      ["学校名称", "2023年在校学生数", "2024年在校学生数", "2022年图书册数", "2023年图书册数"],
      ["第一小学", 100, 200, 800, 900],
    ]);
    expect(toldIn(read)).to.deep.equal(["warning periodColumnOlder"]);
    expect(read.records[0]?.whole).to.deep.equal({ pupils: 200, books: 900 });
  });

  it("names the one period there is, and leaves a year that is a fact of the school alone", () => {
    expect(readRows([["年度", ...header], ...dated(2024, of(200))])).to.deep.include({
      period: "2024",
      otherPeriods: [],
    });
    const founded = readRows([["建校年份", ...header], ...of(200).map((row, at) => [1990 + at * 9, ...row])]);
    expect([pupilsOf(founded), founded.period]).to.deep.equal([latest, null]);
    const bare = readRows([["年份", ...header], ...of(200).map((row, at) => [1990 + at * 9, ...row])]);
    expect(pupilsOf(bare)).to.deep.equal(latest);
  });

  it("keeps other schools that have an earlier period only, and warns", () => {
    const read = readGrids([
      { sheet: "小学2024", rows: [header, ...of(200)] },
      { sheet: "初中2023", rows: [header, ...of(300, ["第一初级中学", "第二初级中学"])] },
    ]);
    expect(read.records).to.have.length(5);
    expect(toldIn(read)).to.deep.equal(["warning periodsMixed"]);
  });

  it("warns where the latest period lacks schools that an earlier one has", () => {
    const both = [["年度", ...header], ...dated(2023, of(100)), ...dated(2024, of(200, ["第一小学"]))];
    const read = readRows(both);
    expect(read.records).to.have.length(1);
    expect(toldIn(read)).to.deep.equal(["warning periodLacksSchools"]);
  });

  it("names rows without a period", () => {
    const rows = [["年度", ...header], ...dated(2023, of(100)), ...dated(2024, of(200))];
    const again = readRows([...rows, [null, "第三小学", 50, 900]]);
    expect(pupilsOf(again)).to.deep.equal(latest);
    expect(toldIn(again)).to.deep.equal(["warning rowWithoutPeriodLeftOut A8"]);
    const another = readRows([...rows, [null, "第四小学", 50, 900]]);
    expect(another.records).to.have.length(4);
    expect(toldIn(another)).to.deep.equal(["warning rowWithoutPeriod A8"]);
    const one = readRows([["年度", ...header], ...dated(2024, of(200)), [null, "第四小学", 50, 900]]);
    expect(one.records).to.have.length(4);
    expect(toldIn(one)).to.deep.equal(["warning rowWithoutPeriod A5"]);
  });

  it("fills a period down that is written once for its schools, and gathers the days of one round", () => {
    const once = (period: number, rows: Rows): Rows => rows.map((row, at) => [at === 0 ? period : null, ...row]);
    const filled = readRows([["年度", ...header], ...once(2023, of(100)), ...once(2024, of(200))]);
    const days = (year: number, rows: Rows): Rows => rows.map((row, at) => [`${year}-09-0${at + 1}`, ...row]);
    const rounds = readRows([["统计日期", ...header], ...days(2023, of(100)), ...days(2024, of(200))]);
    for (const read of [filled, rounds]) {
      expect([pupilsOf(read), read.period]).to.deep.equal([latest, "2024"]);
      expect(toldIn(read)).to.deep.equal([]);
    }
  });

  it("keeps the sum of the period, and leaves that of another out", () => {
    const sums = (period: number, pupils: number): Rows => [
      ...dated(period, of(pupils)),
      [null, "合计", pupils * 3 + 3, 27000],
    ];
    const read = readRows([["年度", ...header], ...sums(2023, 100), ...sums(2024, 200)]);
    expect(pupilsOf(read)).to.deep.equal(latest);
    expect(toldIn(read)).to.deep.equal([]);
  });

  it("reads a name that is merged over the years of its school", () => {
    const rows = [
      ["学校名称", "年度", "在校学生数", "图书册数"],
      ["第一小学", 2023, 100, 900],
      [null, 2024, 200, 900],
      ["第二小学", 2023, 101, 900],
      [null, 2024, 201, 900],
    ];
    const merges = [1, 3].map((top) => ({ top, bottom: top + 1, left: 0, right: 0 }));
    expect(pupilsOf(readRows(rows, { merges }))).to.deep.equal(latest.slice(0, 2));
  });

  it("does not take a standard's year or a day of filing for a period", () => {
    const read = readRows([["优质均衡（2017年版）情况表"], ["填报日期：2024年9月3日"], header, ...of(200)]);
    expect(read.period).to.equal(null);
  });
});
