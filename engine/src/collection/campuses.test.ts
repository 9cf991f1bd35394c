// Campuses: whom they count with, whatever decisions say, and where parents are missing, namesakes or campuses themselves.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { joinCampuses } from "./campuses.js";
import type { Decisions } from "./decisions.js";
import type { SettledSchool } from "./settle-versions.js";

const school = (key: string, name: string, more: Partial<SchoolRecord> = {}): SettledSchool => ({
  key,
  name,
  sent: [key],
  record: { name, code: key, type: "primary", ...more },
});
const counted = (schools: readonly SettledSchool[], decisions: Decisions): readonly string[] =>
  joinCampuses(schools, decisions).schools.map(
    ({ key, record: { campusOf = "-", counted: own = "-" } }) => `${key} ${campusOf} ${own}`,
  );
const answers = (schools: readonly SettledSchool[], decisions: Decisions): readonly (string | null)[] =>
  joinCampuses(schools, decisions).questions.map(({ answer }) => answer);

const own = school("1", "实验小学");
const east = school("2", "实验小学东校区");

describe("joinCampuses", () => {
  it("takes a list of communities, a column and an answer for one thing", () => {
    const listed = { name: "联校", members: [{ school: "实验小学" }, { school: "青堡小学" }] };
    const other = school("6", "青堡小学");
    const village = school("7", "佐家小学", { campusOf: "实验小学" });
    const joined = joinCampuses([own, other, village, east], { campuses: { "2": "1" } }, [listed]);
    expect(joined.units.map(({ name, members, origins }) => [name, members.length, origins])).to.deep.equal([
      ["实验小学", 4, ["communities", "choice"]],
    ]);
    const all = joinCampuses([own, other, village, east], { campuses: { "2": "1" }, units: { all: "one" } }, [listed]);
    expect(all.schools.map(({ record }) => record.counted)).to.deep.equal([undefined, false, false, false]);
  });

  it("asks anew where an answer names the school itself, no school, or goes round in a circle", () => {
    for (const campuses of [{ "2": "2" }, { "2": "99" }, { "2": "1", "1": "2" }]) {
      expect(counted([own, east], { campuses }), JSON.stringify(campuses)).to.deep.equal(["1 - -", "2 - -"]);
      expect(answers([own, east], { campuses })).to.deep.equal([null]);
    }
  });

  it("counts a campus of a campus with the school that both belong to", () => {
    const west = school("3", "实验小学西教学点");
    expect(counted([own, east, west], { campuses: { "2": "1", "3": "2" } })).to.deep.equal([
      "1 - -",
      "2 实验小学 false",
      "3 实验小学 false",
    ]);
  });

  it("names the parent by its code where another school has its name", () => {
    const namesake = school("4", "实验小学");
    expect(counted([own, namesake, east], { campuses: { "2": "4" } })[2]).to.equal("2 4 false");
  });

  it("makes a school of its own of what said it was a campus, where that is the answer", () => {
    const point = school("5", "河边教学点", { campusOf: "实验小学", counted: false });
    expect(counted([own, point], {})).to.deep.equal(["1 - -", "5 实验小学 false"]);
    expect(counted([own, point], { campuses: { "5": "" } })).to.deep.equal(["1 - -", "5 - true"]);
  });

  it("counts all apart where that was chosen, those whose parent sent nothing among them", () => {
    const point = school("5", "河边教学点", { campusOf: "无此学校", counted: false });
    expect(counted([own, point], { units: { all: "each" } })).to.deep.equal(["1 - -", "5 无此学校 true"]);
    expect(counted([own, point], { units: { all: "one" } })).to.deep.equal(["1 - -", "5 无此学校 false"]);
  });
});
