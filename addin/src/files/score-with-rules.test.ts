// By which rules joint scores count: those that are given, those on a sheet of the workbook, or the usual ones.
import { usualJointRules, type JointRules } from "@junheng/engine/communities";
import { writeJointRules } from "@junheng/engine/joint-rules";
import type { Grid } from "@junheng/engine/reading/cells";
import { oneItemRubric } from "@junheng/engine/rubrics";
import { expect } from "chai";
import { scoreWithRules } from "./score-with-rules.js";

const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
const grids: readonly Grid[] = [
  {
    sheet: "数据",
    rows: [
      ["学校名称", "rate"],
      ["一小", 90],
      ["二小", 80],
    ],
  },
  {
    sheet: "名册",
    rows: [
      ["共同体", "类型", "学校", "角色"],
      ["甲", "城乡结对", "一小", "牵头学校"],
      ["甲", "城乡结对", "二小", "受援学校"],
    ],
  },
];
const withPlaces = (places: number): JointRules => ({ ...usualJointRules, awards: { places } });
const placesBy = (sheets: readonly Grid[], rules?: JointRules): number | undefined =>
  scoreWithRules([...grids, ...sheets], rubric, { ...(rules && { rules }) }).scored?.rules.awards?.places;

describe("Rules of joint scores in the pane", () => {
  it("are those of a file before those on a sheet, and the usual ones without either", () => {
    const sheet = writeJointRules(withPlaces(2), "zh-CN");
    expect(placesBy(sheet, withPlaces(1))).to.equal(1);
    expect(placesBy(sheet)).to.equal(2);
    expect(placesBy([])).to.equal(undefined);
  });
});
