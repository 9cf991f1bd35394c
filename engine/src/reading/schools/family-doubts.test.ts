import { expect } from "chai";
import { readRows, toldIn } from "./test-support.js";

const table = (header: string, degrees: readonly number[], rest: readonly number[]) =>
  readRows([
    ["学校名称", "学校类型", "在校学生数", "专任教师数", header, "本科", "专科"],
    ["甲小学", "小学", 500, 40, degrees[0] ?? null, 20, rest[0] ?? null],
    ["乙小学", "小学", 300, 18, degrees[1] ?? null, 12, rest[1] ?? null],
    ["丙小学", "小学", 800, 42, degrees[2] ?? null, 30, rest[2] ?? null],
  ]);

describe("An unread column among the degrees of teachers", () => {
  it("is doubted with its first values, for an indicator was computed without it", () => {
    const reading = table("高层次", [12, 0, 2], [8, 6, 10]);
    expect(toldIn(reading)).to.deep.equal(["note columnsUnused A1", "warning columnInFamilyUnread E1"]);
    const doubt = reading.diagnostics.find(({ code }) => code === "columnInFamilyUnread");
    expect(doubt?.params).to.deep.include({ samples: ["12", "0", "2"] });
  });

  it("is doubted where one of its cells holds two figures, which alone nobody would be told of", () => {
    const rows = [
      ["学校名称", "学校类型", "在校学生数", "专任教师数", "研学", "本科", "专科"],
      ["甲小学", "小学", 500, 40, 12, 20, 8],
      ["乙小学", "小学", 300, 18, "3 3", 8, 4],
      ["丙小学", "小学", 800, 42, 2, 30, 10],
    ];
    expect(toldIn(readRows(rows))).to.include("warning columnInFamilyUnread E1");
  });

  it("is doubted though some rows, kindergartens or slips, have more degrees than teachers anyway", () => {
    const rows = [
      ["学校名称", "学校类型", "在校学生数", "专任教师数", "高层次", "本科", "专科"],
      ["甲小学", "小学", 500, 40, 12, 20, 6],
      ["乙小学", "小学", 300, 18, 3, 8, 4],
      ["丙小学", "小学", 800, 46, 2, 30, 10],
      ["蓝天幼儿园", "幼儿园", 30, 1, 1, 1, 1],
      ["城关幼儿园", "幼儿园", 30, 1, 1, 1, 0],
    ];
    expect(toldIn(readRows(rows))).to.include("warning columnInFamilyUnread E1");
  });

  it("is doubted anywhere where it does so in some schools, and is too much in few", () => {
    const rows = Array.from({ length: 12 }, (_, at) => {
      const [own, lower] = [1 + (at % 4), at < 5 ? 0 : 3 + at];
      return [`第${at + 1}小学`, 500 + at, 40 + at, 20, 20 + at - own - lower, 3 + at, own];
    });
    const header = ["学校名称", "在校学生数", "专任教师数", "本科", "专科", "班级数", "研学（人）"];
    expect(toldIn(readRows([header, ...rows]))).to.include("warning columnInFamilyUnread G1");
  });

  it("is none where the known degrees come to all teachers", () => {
    expect(toldIn(table("班主任人次", [12, 0, 2], [20, 6, 12]))).to.deep.equal(["note columnsUnused A1"]);
  });

  it("is none where it cannot be one: more than the teachers that are left", () => {
    expect(toldIn(table("荣誉证书数", [30, 20, 50], [8, 6, 10]))).to.deep.equal(["note columnsUnused A1"]);
  });

  it("is doubted anywhere where it makes the degrees up to the teachers in most schools, though not in all", () => {
    const rows = [40, 18, 42, 60, 25].map((teachers, at) => {
      const own = [3, 0, 2, 5, 1][at] as number;
      const lower = at === 4 ? 6 : 0;
      return [`第${at + 1}小学`, 500 + at, teachers, 10, teachers - own - lower - 10, 3 + at, own];
    });
    const header = ["学校名称", "在校学生数", "专任教师数", "本科", "专科", "班级数", "研学（人）"];
    expect(toldIn(readRows([header, ...rows]))).to.include("warning columnInFamilyUnread G1");
  });
});
