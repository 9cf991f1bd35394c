// The table of schools is sorted by any figure, up and down; ranks are those of the forms.
import { assessCounty, schoolsByNeed } from "@junheng/engine/assessment";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { expect } from "chai";
import type { SchoolColumn, SchoolOrder } from "./school-order.js";
import { pressed, ranksFor, sortRows } from "./school-order.js";

const school = (name: string, multimediaRooms: number | null, teachingArea = 100) => ({
  name,
  type: "primary" as const,
  whole: { pupils: 100, teachingArea, ...(multimediaRooms !== null && { multimediaRooms }) },
});
const assessment = assessCounty(
  [school("东小", 2), school("西小", 3, 900), school("南小", 3), school("北小", null), school("中小", 1)],
  nationalQuality2017,
);
const rows = schoolsByNeed(assessment);
const rooms: SchoolColumn = "multimediaClassroomsPer100Pupils";
const names = (order: SchoolOrder): readonly string[] =>
  sortRows(rows, order, "zh-CN").map(({ school: { name } }) => name);

describe("The order of schools", () => {
  it("is by a figure, up or down, equal ones as they were, and those without one last either way", () => {
    expect(names(null)).to.deep.equal(rows.map(({ school: { name } }) => name));
    const up = names({ column: rooms, direction: "ascending" });
    const down = names({ column: rooms, direction: "descending" });
    expect([up.slice(0, 2), up.at(-1)]).to.deep.equal([["中小", "东小"], "北小"]);
    expect([down.slice(2, 4), down.at(-1)]).to.deep.equal([["东小", "中小"], "北小"]);
    expect(down.slice(0, 2)).to.have.members(["西小", "南小"]);
    expect(names({ column: "metCount", direction: "descending" })[0]).to.equal("西小");
  });

  it("is by name as the language sorts", () => {
    expect(names({ column: "school", direction: "ascending" })).to.deep.equal(["北小", "东小", "南小", "西小", "中小"]);
  });

  it("turns round at the second press and is that of need again at the third", () => {
    const orders = [1, 2, 3].reduce<SchoolOrder[]>((so, _) => [...so, pressed(so.at(-1) ?? null, rooms)], []);
    expect(orders.map((order) => order?.direction ?? null)).to.deep.equal(["descending", "ascending", null]);
    expect(pressed({ column: rooms, direction: "ascending" }, "school")?.direction).to.equal("ascending");
  });

  it("has ranks by what is sorted, equal ones alike and the next passed over, none without a figure", () => {
    const ranks = (order: SchoolOrder) => {
      const rankOf = ranksFor(assessment, order, nationalQuality2017);
      return Object.fromEntries(rows.map((row) => [row.school.name, rankOf(row)]));
    };
    const byRooms = { 西小: 1, 南小: 1, 东小: 3, 中小: 4, 北小: null };
    expect(ranks({ column: rooms, direction: "descending" })).to.deep.equal(byRooms);
    expect(ranks({ column: rooms, direction: "ascending" })).to.deep.equal(byRooms);
    expect(ranks(null)["西小"]).to.equal(1);
  });
});
