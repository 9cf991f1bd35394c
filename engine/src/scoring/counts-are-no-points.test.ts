// Where a printed rule is not understood, a column of counts never becomes points: the item stays open, and nothing is ranked.
import { expect } from "chai";
import { readRubric } from "../reading/rubrics/index.js";
import { scoreGrids } from "./score-grids.js";

type Row = readonly (string | number | null)[];
const prose = "视开展的实际情况研究确定";

/** The least and the most of each final score, the ranks and the codes of all findings, for a rubric of one item of 5 points. */
const scored = (title: string, rule: string, ...table: readonly Row[]) => {
  const header = ["一级指标", "二级指标", "分值", "评分标准"];
  const { rubric, diagnostics: found } = readRubric([{ sheet: "细则", rows: [header, ["共研", title, 5, rule]] }]);
  const { scored: result, diagnostics } = scoreGrids([{ sheet: "数据", rows: table }], rubric!);
  const { final, finalAtMost, ranks } = result!.scores;
  return {
    ends: [...final].map((low, row) => [low / 100, finalAtMost[row]! / 100]),
    ranks,
    codes: [...found, ...diagnostics].map(({ code }) => code),
  };
};

const open = {
  ends: [
    [0, 5],
    [0, 5],
  ],
  ranks: [null, null],
};

describe("A rule that is not understood", () => {
  it("leaves its item open where the title says that the column counts", () => {
    const read = scored("同步教研次数", prose, ["学校名称", "同步教研次数"], ["甲校", 4], ["乙校", 3]);
    expect(read).to.deep.include(open);
    expect(read.codes).to.include.members(["rubricRuleNotUnderstood", "rubricFigureNotPoints", "scoreInputsLacking"]);
  });
  it("leaves it open where the rule speaks of counts", () => {
    const rule = "研讨2轮以上且成效突出的给高分";
    expect(scored("同步教研", rule, ["学校名称", "同步教研"], ["甲校", 4], ["乙校", 3])).to.deep.include(open);
  });
  it("leaves it open where a cell has a unit of counts, or whole numbers are beyond the points", () => {
    for (const value of ["4次", 12]) {
      const read = scored("同步教研", prose, ["学校名称", "同步教研"], ["甲校", value], ["乙校", 3]);
      expect(read).to.deep.include(open);
      expect(read.codes).to.include("scoreCountsForPoints");
    }
  });
  it("takes points from a column that is called so, beside the count", () => {
    const table = [
      ["学校名称", "同步教研次数", "同步教研次数（得分）"],
      ["甲校", 4, 4.5],
      ["乙校", 3, 2],
    ] as const;
    expect(scored("同步教研次数", prose, ...table)).to.deep.include({
      ends: [
        [4.5, 4.5],
        [2, 2],
      ],
      ranks: [1, 2],
    });
  });
  it("takes points as before where nothing speaks of counts", () => {
    const read = scored("办学理念", prose, ["学校名称", "办学理念"], ["甲校", 4.5], ["乙校", 3]);
    expect(read.ranks).to.deep.equal([1, 2]);
    expect(read.codes).to.deep.equal(["rubricRuleNotUnderstood"]);
  });
  it("leaves an item open that counts by its name, where the rule is of a percentage", () => {
    const table = [
      ["学校名称", "同步教研次数"],
      ["甲校", "88%"],
      ["乙校", 3],
    ] as const;
    const read = scored("同步教研次数", "达标率90%以上得5分，每低1个百分点扣0.5分", ...table);
    expect(read).to.deep.include(open);
    expect(read.codes).to.include("rubricRuleOfShare");
  });
  it("computes a rule of a percentage under a title that is one", () => {
    const table = [
      ["学校名称", "教研达标率"],
      ["甲校", "92%"],
      ["乙校", "88%"],
    ] as const;
    expect(scored("教研达标率", "达标率90%以上得5分，每低1个百分点扣0.5分", ...table).ranks).to.deep.equal([1, 2]);
  });
});
