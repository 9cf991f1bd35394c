// Legal units among schools: found in a list, in a column and by choice, and counted as was decided.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import type { LegalUnit, ToldUnit, UnitChoices } from "./index.js";
import { foldUnits, legalUnitsOf } from "./index.js";

const row = (at: number, name: string, campusOf?: string, more: Partial<SchoolRecord> = {}): SchoolRecord => ({
  name,
  ...(campusOf !== undefined && { campusOf }),
  source: { sheet: "学校", row: at, columns: { name: "A", campusOf: "C" } },
  ...more,
});
const plain = (name: string, more: Partial<SchoolRecord> = {}): SchoolRecord => ({ name, ...more });

/** 龙马小学 with its three, and a school of its own. */
const column = [row(2, "龙马小学"), row(3, "青堡小学", "龙马小学"), row(4, "佐家小学", "龙马小学"), row(5, "舞阳小学")];
const told: ToldUnit = {
  name: "龙马联校",
  members: [
    { school: "龙马小学", where: { sheet: "共同体", cell: "C2" } },
    { school: "青堡小学", where: { sheet: "共同体", cell: "C3" } },
    { school: "没有这所小学", where: { sheet: "共同体", cell: "C4" } },
  ],
};

const brief = (units: readonly LegalUnit[]) =>
  units.map(({ name, members, origins, told: said }) => ({
    name,
    members: members.map(({ school }) => school).join(" "),
    origins: origins.join(" "),
    said,
  }));
const counted = (records: readonly SchoolRecord[], choices: UnitChoices, lists: readonly ToldUnit[] = []) =>
  foldUnits(records, { choices, told: lists }).records.map(
    ({ name, campusOf = "-", counted: own = "-" }) => `${name} ${campusOf} ${own}`,
  );

describe("legalUnitsOf", () => {
  it("finds in a column of parents who belongs to whom, with the cells", () => {
    const [unit, ...others] = legalUnitsOf(column);
    expect(others).to.deep.equal([]);
    expect(brief([unit as LegalUnit])).to.deep.equal([
      { name: "龙马小学", members: "龙马小学 青堡小学 佐家小学", origins: "column", said: null },
    ]);
    expect(unit?.cells.map(({ cell }) => cell)).to.deep.equal(["C3", "C4"]);
  });

  it("finds the schools of a list among those of the table, its lead first, wherever that stands", () => {
    const records = [plain("青堡小学"), plain("舞阳小学"), plain("龙马小学")];
    const [unit] = legalUnitsOf(records, [told]);
    expect(brief([unit as LegalUnit])).to.deep.equal([
      { name: "龙马小学", members: "龙马小学 青堡小学", origins: "communities", said: null },
    ]);
    expect(unit?.members.map(({ at }) => at)).to.deep.equal([[2], [0]]);
  });

  it("takes a list and a column that speak of the same schools for one unit", () => {
    expect(brief(legalUnitsOf(column, [told]))).to.deep.equal([
      { name: "龙马小学", members: "龙马小学 青堡小学 佐家小学", origins: "communities column", said: null },
    ]);
  });

  it("takes a legal person that is no school of the table for a unit where several belong to it", () => {
    const group = [
      row(2, "东区小学", "龙凤教育集团"),
      row(3, "西区小学", "龙凤教育集团"),
      row(4, "三河小学", "三河学区"),
    ];
    expect(brief(legalUnitsOf(group))).to.deep.equal([
      { name: "龙凤教育集团", members: "东区小学 西区小学", origins: "column", said: null },
    ]);
    expect(legalUnitsOf([row(2, "东区小学", "是"), row(3, "西区小学", "是")])).to.deep.equal([]);
  });

  it("finds none where every school belongs to itself, or where only teaching points belong to one", () => {
    expect(legalUnitsOf([row(2, "甲小学", "甲小学"), row(3, "乙小学", "乙小学")])).to.deep.equal([]);
    expect(legalUnitsOf([row(2, "甲小学"), row(3, "河边教学点", "甲小学", { type: "teachingPoint" })])).to.deep.equal(
      [],
    );
  });

  it("finds by code, and by no name that two schools have", () => {
    const records = [
      plain("中心小学", { code: "1" }),
      plain("中心小学", { code: "2" }),
      plain("东校区", { campusOf: "2" }),
      plain("西校区", { campusOf: "中心小学" }),
    ];
    expect(brief(legalUnitsOf(records)).map(({ members }) => members)).to.deep.equal(["中心小学 东校区"]);
  });

  it("takes the rows of a school's stages for one school", () => {
    const rows = [
      plain("九年学校", { stage: "primary" }),
      plain("九年学校", { stage: "junior" }),
      plain("村小", { campusOf: "九年学校" }),
    ];
    expect(legalUnitsOf(rows).map(({ members }) => members.map(({ at }) => at))).to.deep.equal([[[0, 1], [2]]]);
  });

  it("tells units of one name apart by their heads' codes", () => {
    const records = ["1", "2"].flatMap((code) => [
      plain("中心小学", { code }),
      plain(`村小${code}`, { campusOf: code }),
    ]);
    expect(legalUnitsOf(records).map(({ name }) => name)).to.deep.equal(["中心小学（1）", "中心小学（2）"]);
  });

  it("makes the school of all of those that belong to one another in a row or in a circle", () => {
    const chain = [row(2, "甲小学"), row(3, "乙小学", "甲小学"), row(4, "丙小学", "乙小学")];
    expect(brief(legalUnitsOf(chain))[0]).to.include({ name: "甲小学", members: "甲小学 乙小学 丙小学" });
    const circle = [row(2, "甲小学", "乙小学"), row(3, "乙小学", "甲小学")];
    expect(brief(legalUnitsOf(circle))[0]).to.include({ name: "甲小学", members: "甲小学 乙小学" });
  });
});

describe("foldUnits", () => {
  it("counts a unit as one or each, and leaves it as the sheets say until that is decided", () => {
    expect(counted(column, { all: "one" })).to.deep.equal([
      "龙马小学 - -",
      "青堡小学 龙马小学 false",
      "佐家小学 龙马小学 false",
      "舞阳小学 - -",
    ]);
    expect(counted(column, { 龙马小学: "each" }).slice(1, 3)).to.deep.equal([
      "青堡小学 龙马小学 true",
      "佐家小学 龙马小学 true",
    ]);
    expect(counted(column, {})).to.deep.equal([
      "龙马小学 - -",
      "青堡小学 龙马小学 -",
      "佐家小学 龙马小学 -",
      "舞阳小学 - -",
    ]);
  });

  it("holds what is said of a unit before what is said of all, and that before what the sheets say", () => {
    const sheets = column.map((record) => (record.campusOf === undefined ? record : { ...record, counted: false }));
    const of = (choices: UnitChoices) => foldUnits(sheets, { choices }).units.map((unit) => unit.counted);
    expect(of({})).to.deep.equal(["one"]);
    expect(of({ all: "each" })).to.deep.equal(["each"]);
    expect(of({ all: "each", 龙马小学: "one" })).to.deep.equal(["one"]);
  });

  it("lets the school of a list belong to its lead, so that the table says it from then on", () => {
    const records = [plain("龙马小学", { code: "42" }), plain("青堡小学")];
    expect(counted(records, {}, [told])[1]).to.equal("青堡小学 龙马小学 -");
    expect(counted(records, { all: "one" }, [told])[1]).to.equal("青堡小学 龙马小学 false");
  });

  it("counts what the sheets count with a school that they count elsewhere with the school of both", () => {
    const chain = [
      plain("甲小学"),
      plain("乙小学", { campusOf: "甲小学", counted: false }),
      plain("丙小学", { campusOf: "乙小学", counted: false }),
    ];
    expect(counted(chain, {})[2]).to.equal("丙小学 甲小学 false");
    const own = chain.map((record, at) => (at === 1 ? { ...record, counted: true } : record));
    expect(counted(own, {})[2]).to.equal("丙小学 乙小学 false");
  });

  it("names the head by its code where another school has its name", () => {
    const heads = [plain("中心小学", { code: "1" }), plain("中心小学", { code: "2" })];
    expect(counted([...heads, plain("东校区", { campusOf: "2" })], { all: "one" })[2]).to.equal("东校区 2 false");
  });

  it("counts a campus by itself whose head is not in the table, where that was chosen of all", () => {
    const point = plain("河边小学", { campusOf: "无此学校", counted: false });
    expect(counted([point], { all: "each" })).to.deep.equal(["河边小学 无此学校 true"]);
    expect(counted([point], { all: "one" })).to.deep.equal(["河边小学 无此学校 false"]);
  });

  it("leaves records of no unit the objects that they were", () => {
    expect(foldUnits(column, { choices: { all: "one" } }).records[3]).to.equal(column[3]);
    const none = [plain("甲小学")];
    expect(foldUnits(none).records).to.equal(none);
  });
});
