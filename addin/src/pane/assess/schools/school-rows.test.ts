// Schools are found by name, township and code, by stage, and by what they fall short of.
import { assessCounty, schoolsByNeed } from "@junheng/engine/assessment";
import type { SchoolRecord } from "@junheng/engine/schools";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { expect } from "chai";
import type { SchoolFilter } from "./school-rows.js";
import { choicesOf, everySchool, filterRows } from "./school-rows.js";

const school = (
  name: string,
  type: "primary" | "junior",
  books: number,
  township = "城关镇",
  facts: Partial<SchoolRecord> = {},
) => ({
  ...facts,
  name,
  type,
  township,
  whole: { pupils: 100, backboneTeachers: books / 10, teachingArea: 100 * books },
});
const rows = schoolsByNeed(
  assessCounty(
    [
      school("东街小学", "primary", 9),
      school("西街小学", "primary", 2),
      school("河湾小学", "primary", 5, "河湾乡"),
      school("第一中学", "junior", 12, "城关镇", { owner: "private", locale: "urban" }),
    ],
    nationalQuality2017,
  ),
);
const names = (filter: Partial<SchoolFilter>): readonly string[] =>
  filterRows(rows, { ...everySchool, ...filter }).map(({ school: { name } }) => name);

describe("Rows of schools", () => {
  it("are all schools, stage by stage, where nothing is asked", () => {
    expect(names({})).to.have.length(4);
    expect(names({}).at(-1)).to.equal("第一中学");
    expect(filterRows([], everySchool)).to.deep.equal([]);
  });

  it("are found by a part of the name or of the township, and by stage", () => {
    expect(names({ text: "街" })).to.have.members(["东街小学", "西街小学"]);
    expect(names({ text: " 河湾乡 " })).to.deep.equal(["河湾小学"]);
    expect(names({ text: "没有" })).to.deep.equal([]);
    expect(names({ stage: "junior" })).to.deep.equal(["第一中学"]);
  });

  it("are found by who runs them, where they lie and their township, of which only those are offered that there are", () => {
    expect(names({ owner: "private" })).to.deep.equal(["第一中学"]);
    expect(names({ locale: "urban", township: "城关镇" })).to.deep.equal(["第一中学"]);
    expect(names({ locale: "rural" })).to.deep.equal([]);
    expect(choicesOf(rows, "owner")).to.deep.equal(["private"]);
    expect(choicesOf(rows, "township")).to.have.members(["城关镇", "河湾乡"]);
  });

  it("are those that do not meet an indicator, the lowest value first and what has none last", () => {
    expect(names({ stage: "primary", indicator: "backboneTeachersPer100Pupils" })).to.deep.equal([
      "西街小学",
      "河湾小学",
      "东街小学",
    ]);
    expect(names({ indicator: "multimediaClassroomsPer100Pupils" })).to.have.length(4);
  });
});
