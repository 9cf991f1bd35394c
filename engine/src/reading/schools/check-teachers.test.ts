// Teachers by degree against full-time teachers.
import { expect } from "chai";
import { readSchools } from "./read-schools.js";

const read = (...teachers: readonly (number | string | null)[]) =>
  readSchools([
    {
      sheet: "小学",
      rows: [
        ["学校名称", "在校学生数", "专任教师数", "本科", "专科"],
        ["一小", 300, ...teachers],
      ],
    },
  ]).diagnostics.filter((each) => each.code === "degreesExceedTeachers");

describe("teachers by degree", () => {
  it("are reported where they add up to more than the full-time teachers, at their cell", () => {
    expect(read(20, 15, 6)).to.deep.equal([
      {
        severity: "warning",
        code: "degreesExceedTeachers",
        params: { school: "一小", sum: 21, teachers: 20 },
        where: { sheet: "小学", cell: "C2" },
      },
    ]);
  });

  it("may be fewer, for not every degree has a column", () => {
    expect(read(20, 15, 5)).to.deep.equal([]);
    expect(read(20, 15, null)).to.deep.equal([]);
  });

  it("are not checked where the full-time teachers are not given", () => {
    expect(read("/", 15, 5)).to.deep.equal([]);
  });
});
