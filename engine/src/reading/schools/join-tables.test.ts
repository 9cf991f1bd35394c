import { expect } from "chai";
import type { Cell } from "../cells/index.js";
import { readSchools } from "./read-schools.js";
import { checked, toldIn, wholeOf } from "./test-support.js";

type Rows = readonly (readonly Cell[])[];

const pupils: Rows = [
  ["学校名称", "学校代码", "学校类型", "在校学生数（人）"],
  ["河东小学", "2142000001", "小学", 500],
  ["河西小学", "2142000002", "小学", 300],
  ["石桥小学", "2142000003", "小学", 200],
];
const rooms: Rows = [
  ["学校名称", "学校代码", "运动场地面积（平方米）", "图书册数（册）"],
  ["石桥小学", "2142000003", 1800, 5000],
  ["河东小学", "2142000001", 4000, 12000],
  ["河西小学", "2142000002", 2600, 8000],
];

const read = (...sheets: readonly Rows[]) =>
  checked(readSchools(sheets.map((rows, at) => ({ sheet: ["学生情况", "办学条件"][at] ?? "", rows }))));

describe("Figures of the same schools on several sheets", () => {
  it("are joined by name and code, in whatever order, and each keeps its cell", () => {
    const reading = read(pupils, rooms);
    expect(toldIn(reading).filter((each) => !each.includes("typeFromName"))).to.deep.equal(["note sheetJoined A2"]);
    expect(wholeOf(reading)).to.deep.equal([
      { pupils: 500, sportsGroundArea: 4000, books: 12000 },
      { pupils: 300, sportsGroundArea: 2600, books: 8000 },
      { pupils: 200, sportsGroundArea: 1800, books: 5000 },
    ]);
    expect(reading.records[0]?.source?.cells?.["whole.books"]).to.deep.equal({ sheet: "办学条件", cell: "D3" });
    expect(wholeOf(read(rooms, pupils))).to.deep.equal(wholeOf(reading));
  });

  it("are missing for a school that the other sheet does not have", () => {
    const [, , last] = wholeOf(read(pupils, [...rooms.slice(0, 1), ...rooms.slice(2)]));
    expect(last).to.deep.equal({ pupils: 200, sportsGroundArea: "missing", books: "missing" });
  });

  it("are not joined where a school is another's, or a figure stands in both", () => {
    const stranger = [...rooms.slice(0, 3), ["南山小学", "2142000009", 2600, 8000]];
    const otherCode = [...rooms.slice(0, 3), ["河西小学", "2142000009", 2600, 8000]];
    const twice = [["学校名称", "学校代码", "运动场地面积（平方米）"], ...rooms.slice(1).map((row) => row.slice(0, 3))];
    for (const other of [stranger, otherCode])
      expect(toldIn(read(pupils, other))).to.include("error noPupilsColumn A1");
    expect(toldIn(readSchools([pupils, rooms, twice].map((rows, at) => ({ sheet: String(at), rows }))))).to.include(
      "error noPupilsColumn A1",
    );
  });

  it("are not joined where the sheet is of another year or a plan", () => {
    for (const sheet of ["上年办学条件", "规划条件"])
      expect(
        toldIn(
          readSchools([
            { sheet: "学生", rows: pupils },
            { sheet, rows: rooms },
          ]),
        ),
        sheet,
      ).to.include("error noPupilsColumn A1");
  });
});
