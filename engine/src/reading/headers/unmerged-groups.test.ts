// Headers of two rows whose groups lost their merged cells, or never had any.
import { expect } from "chai";
import type { Rows } from "../test-support.js";
import { bare, readRows } from "../test-support.js";

const groups = ["学校名称", "学校类型", "在校学生数", null, "图书册数", null];
const schools: Rows = [
  ["第一小学", "小学", 90, 100, 800, 900],
  ["第二小学", "小学", 190, 200, 1800, 1900],
];
const merges = [
  { top: 0, bottom: 1, left: 0, right: 0 },
  { top: 0, bottom: 1, left: 1, right: 1 },
  { top: 0, bottom: 0, left: 2, right: 3 },
  { top: 0, bottom: 0, left: 4, right: 5 },
];

describe("a blank header over words", () => {
  for (const leaves of [
    ["其中：女", "合计", "危旧", "合计"],
    ["上年", "本年", "上年", "本年"],
    ["达标值", "实际值", "达标值", "实际值"],
    ["2023年", "2024年", "2023年", "2024年"],
    ["甲种", "乙种", "甲种", "乙种"],
  ])
    it(`is a group, as if merged: ${leaves.join(" ")}`, () => {
      const rows = [groups, [null, null, ...leaves], ...schools];
      const [plain, merged] = [readRows(rows), readRows(rows, { merges })];
      expect(plain.records.map(bare)).to.deep.equal(merged.records.map(bare));
      expect(plain.records.map(({ whole }) => whole?.pupils)).not.to.include(90);
      expect(plain.tables[0]?.headerRows).to.deep.equal([1, 2]);
    });
});

describe("a header broken over lines", () => {
  it("is one, also where another program left the line break as a text", () => {
    const [broken, plain] = ["教学及_x000d_\n辅助用房面积", "教学及辅助用房面积"].map(
      (area) =>
        readRows([
          ["学校名称", "学校类型", "在校_x000D_学生数", area],
          ["第一小学", "小学", 90, 800],
        ]).records,
    );
    expect(broken?.map(bare)).to.deep.equal(plain?.map(bare));
    expect(broken?.[0]?.whole).to.deep.equal({ pupils: 90, teachingArea: 800 });
  });
});
