// The flat table: names that stay, blanks that stay blank, and why a figure is not there.
import { expect } from "chai";
import { nationalQuality2017 } from "@junheng/engine/standards";
import type { SchoolRecord } from "@junheng/engine/schools";
import { columnName, recordTable, tableColumns } from "@junheng/engine/sql";
import { ownProvince } from "./own-province.js";

const valuesOf = (record: SchoolRecord, names: readonly string[]): readonly unknown[] => {
  const columns = recordTable([{ county: "甲县", record }]);
  return names.map((name) => columns.find((each) => each.name === name)?.values[0]);
};

describe("The flat table of schools", () => {
  it("has a column of its own for every figure, called in small letters that no engine has to quote", () => {
    const names = recordTable([], ownProvince).map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{1,62}$/.test(name))).to.deep.equal([]);
    expect(names.slice(0, 4)).to.deep.equal(["county", "row_id", "school", "code"]);
    expect(names).to.include.members(["whole_books", "primary_books", "junior_books", "senior_pupils"]);
    expect(names.at(-1)).to.equal("written_by");
  });
  it("keeps a zero apart from a blank, a text and what does not apply", () => {
    const record = { name: "一小", whole: { books: 0, computers: "missing", teachingArea: "unreadable" } } as const;
    expect(valuesOf(record, ["whole_books", "whole_computers", "whole_teaching_area", "whole_pupils"])).to.deep.equal([
      0,
      null,
      null,
      null,
    ]);
  });
  it("says why a figure is not there that a numerator can do without", () => {
    const of = (whole: SchoolRecord["whole"], primary?: SchoolRecord["primary"]): unknown =>
      valuesOf({ name: "一小", ...(whole && { whole }), ...(primary && { primary }) }, [
        "primary_indoor_sports_area_absent",
      ])[0];
    expect(of({})).to.equal("noColumn");
    expect(of({ indoorSportsArea: "notApplicable" })).to.equal("notApplicable");
    expect(of({ indoorSportsArea: "missing" })).to.equal(null);
    expect(of({ indoorSportsArea: "missing" }, { indoorSportsArea: "notApplicable" })).to.equal("notApplicable");
    expect(of({ indoorSportsArea: 20 })).to.equal(null);
  });
  it("has no two ids of a standard's own under one name", () => {
    const ids = [
      "own-a",
      "own-食堂",
      "own-食堂面积",
      "own-A",
      "own-学校-1",
      `own-${"x".repeat(60)}`,
      `own-${"x".repeat(61)}`,
    ];
    expect(new Set(ids.map(columnName)).size).to.equal(ids.length);
  });
  it("knows the unit of every figure", () => {
    expect(
      tableColumns(nationalQuality2017).filter(({ type, unit }) => type === "double" && unit === "none"),
    ).to.deep.equal([]);
  });
});
