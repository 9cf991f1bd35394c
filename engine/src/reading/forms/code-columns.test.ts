// Columns of codes between labels and values, and columns that only look like them.
import { expect } from "chai";
import type { Cell } from "../cells/index.js";
import { readSubmission } from "../read.js";
import { withoutCodeColumns } from "./code-columns.js";

const lines: readonly (readonly [string, Cell])[] = [
  ["学校名称", "石桥小学"],
  ["学校类型", "小学"],
  ["在校学生数", 455],
  ["班级数", 10],
  ["专任教师数", 27],
  ["图书册数", 9100],
];
const read = (rows: readonly (readonly Cell[])[]) => readSubmission([{ sheet: "表", rows }]).records;
const right = [
  { name: "石桥小学", type: "primary", whole: { pupils: 455, classes: 10, fullTimeTeachers: 27, books: 9100 } },
];
const bare = (records: ReturnType<typeof read>) => records.map(({ source: _, ...record }) => record);

describe("A form with a column of codes", () => {
  const codes: Readonly<Record<string, (line: number) => Cell>> = {
    "A01, A02": (line) => `A0${line}`,
    "L1, L2": (line) => `L${line}`,
    "01, 02": (line) => `0${line}`,
    "1, 2": (line) => line,
  };
  for (const [name, code] of Object.entries(codes))
    it(`is read past ${name}`, () => {
      const rows = lines.map(([label, value], at) => [label, code(at + 1), value]);
      expect(bare(read(rows))).to.deep.equal(right);
      expect(bare(read([["指标名称", "代码", "数值"], ...rows]))).to.deep.equal(right);
    });

  it("may hold several schools below each other, whose codes begin again", () => {
    const school = (name: string) => lines.map(([label, value], at) => [label, `B${at + 1}`, at === 0 ? name : value]);
    const found = read([...school("石桥小学"), [], ...school("河东小学")]);
    expect(found.map(({ name, whole }) => [name, whole?.pupils])).to.deep.equal([
      ["石桥小学", 455],
      ["河东小学", 455],
    ]);
  });
});

describe("withoutCodeColumns", () => {
  const same = (rows: readonly (readonly Cell[])[]): void => {
    const grid = { sheet: "1", rows };
    expect(withoutCodeColumns(grid)).to.equal(grid);
  };

  it("leaves figures alone that do not count on, or that stand last", () => {
    same(lines.map(([label], at) => [label, at * at + 3, "人"]));
    same(lines.map(([label], at) => [label, at + 1]));
  });

  it("leaves the numbers of rows alone that stand first", () =>
    same(lines.map(([label, value], at) => [at + 1, label, value])));
});
