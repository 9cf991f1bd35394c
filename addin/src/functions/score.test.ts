// One item scored: the expected points are printed examples of real rubrics, or worked out by hand.
import { expect } from "chai";
import type { FunctionResult, ResultTable } from "./function-result.js";
import { score } from "./score.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const cellsOf = (result: FunctionResult): readonly unknown[] => (result as ResultTable).map(([cell]) => cell);
const below100 = "低于100%时，每低1个百分点扣0.2分（不足1个按比例），扣完为止";

describe("score", () => {
  it("scores a column by a printed sentence: 97.3 loses 2.7 × 0.2", () =>
    expect(cellsOf(score(columnOf(100, 97.3, 20), below100, 10))).to.deep.equal([10, 9.46, 0]));
  it("scores the same by parameters, whether they name the input or not", () => {
    const parameters = "perUnit: from=100; side=below; step=-0.2; count=exact";
    expect(score(97.3, parameters, 10)).to.equal(9.46);
    expect(score(97.3, parameters.replace("from", "input=rate; from"), 10)).to.equal(9.46);
  });
  it("keeps four decimals: 1 less 20 of 580", () =>
    expect(score([[20, 580]], "complementShare: part=low; whole=all", 1)).to.equal(0.9655));
  it("leaves a blank blank, never zero, and what does not apply as it is", () => {
    expect(cellsOf(score(columnOf(100, "", 97.3, "/"), below100, 10))).to.deep.equal([10, "", 9.46, "/"]);
    expect(score("", below100, 10)).to.equal("");
    expect(score(0, "按比例得分", 10)).to.equal(0);
  });
  it("reads figures as sheets have them", () =>
    expect(cellsOf(score(columnOf("９７.3", "97.3%", 97.3), below100, 10))).to.deep.equal([9.46, 9.46, 9.46]));
  it("keeps the shape of the values", () => expect(score([[100, 97.3]], below100, 10)).to.deep.equal([[10, 9.46]]));
  it("reads words where the rule is about words", () =>
    expect(cellsOf(score(columnOf("优秀", "", "良好"), "优秀得10分，良好得8分，合格得6分", 10))).to.deep.equal([
      ...[10, "", 8],
    ]));
  it("ranks schools among each other, within their groups where these are given", () => {
    const rank = "rank: direction=higher; start=15; step=1";
    expect(cellsOf(score(columnOf(80, 90, 70), rank, 15))).to.deep.equal([14, 15, 13]);
    const groups = columnOf("小学", "初中", "小学", "初中");
    expect(cellsOf(score(columnOf(80, 90, 70, 95), `${rank}; group=[stage]`, 15, groups))).to.deep.equal([
      ...[15, 14, 14, 15],
    ]);
  });
  it("takes last year's figures from beside the values: 68.0 to 71.2, 1 a point, at most 3", () => {
    const growth = "与上年相比，每提高1个百分点加1分，最多加3分";
    expect(score(71.2, growth, 3, 68)).to.equal(3);
    expect(cellsOf(score(columnOf(71.2, 69), growth, 3, columnOf(68, 68)))).to.deep.equal([3, 1]);
  });
  it("never takes a name of the rule for the input that is left out", () =>
    expect(score(71, "growth: before=values; direction=higher; of=value; step=1", 3, 70)).to.equal(1));
});

describe("score gives an error in its cell", () => {
  it("for what cannot be read, and passes errors on", () => {
    const [text, passed, rest] = cellsOf(score(columnOf("很好", "#N/A", 100), below100, 10));
    expect(text).to.have.property("message").that.contains("第 1 行第 1 列的“很好”");
    expect(passed).to.have.property("code", "#N/A");
    expect(rest).to.equal(10);
  });
  it("for a value between two printed bands, and only for that", () => {
    const bands = "95分以上得10分，90-94分得8分，89分以下得0分";
    const [top, between, edge, low] = cellsOf(score(columnOf(95, 94.5, 94, 80), bands, 10));
    expect([top, edge, low]).to.deep.equal([10, 8, 0]);
    expect(between).to.have.property("message").that.contains("94 到 95");
  });
  it("for what the rule refuses", () =>
    expect(score("一般", "优秀得10分，良好得8分", 10))
      .to.have.property("message")
      .that.contains("一般"));
  it("for a school that there is nobody to compare with", () =>
    expect(score(80, "rank: direction=higher; start=15; step=1", 15)).to.have.property("code", "#N/A"));
});

describe("score refuses", () => {
  const messageOf = (...args: Parameters<typeof score>): string => errorOf(() => score(...args)).message;

  it("a rule that is not understood, and says how to write one", () => {
    expect(messageOf(1, "视工作开展情况由专家组研究确定", 10))
      .to.contain("没有读懂")
      .and.to.contain("perUnit: from=100");
    expect(inLanguage("en", () => messageOf(1, "as good as it gets", 10))).to.contain("was not understood");
  });
  it("a rule that counts from nowhere, and a veto", () => {
    expect(messageOf(1, "每低1个百分点扣0.2分", 10)).to.contain("从多少算起");
    expect(messageOf(1, "一票否决", 10)).to.contain("细则评分");
  });
  it("a rule that names other points than the item has", () =>
    expect(messageOf(3, "每次扣1分，最多扣5分", 10))
      .to.contain("5 分")
      .and.to.contain("10 分"));
  it("parameters with mistakes, all at once", () => {
    expect(messageOf(1, "perUnit: from=100; side=under; count=exact", 10))
      .to.contain("side")
      .and.to.contain("step");
    expect(messageOf(1, "perUnits: from=100", 10)).to.contain("perUnits");
  });
  it("points that are missing, not above 0, or too many", () => {
    expect(messageOf(1, below100, "")).to.contain("缺少参数“满分”");
    for (const points of ["0", "−1", "100001"])
      expect(messageOf(1, below100, Number(points.replace("−", "-")))).to.contain(points);
  });
  it("columns that do not fit the rule, and names those that it takes", () => {
    const told = messageOf(columnOf(71.2), "与上年相比，每提高1个百分点加1分，最多加3分", 3);
    expect(told).to.contain("2 列").and.to.contain("指标值、上年");
    expect(messageOf(1, below100, 10, columnOf(2))).to.contain("1 列");
    expect(messageOf(columnOf(1, 2, 3), "growth: before=y; direction=higher; of=value; step=1", 3, columnOf(1, 2)))
      .to //
      .contain("3 行");
  });
});
