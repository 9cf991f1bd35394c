// Gaps closed: the narrowing of 2.09 points is a city's report's, the gaps themselves are invented; all differences by hand.
import { expect } from "chai";
import { gapClosing } from "./gap-closing.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const hows = (result: unknown): readonly unknown[] => (result as unknown[][]).slice(1).map((row) => row[4]);

describe("gapClosing", () => {
  it("gives the gaps, what was closed, the rate and how, under a header", () => {
    const [header, line] = gapClosing(70, 72.09, 82.5, 82.5) as unknown[][];
    expect(header).to.deep.equal(["原差距", "现差距", "缩小", "缩小率", "怎样变化"]);
    expect(line?.slice(0, 3)).to.deep.equal([12.5, 10.41, 2.09]);
    expect(line?.[3]).to.be.closeTo(0.1672, 1e-12);
    expect(line?.[4]).to.equal("抬低");
  });
  it("tells raising the low from lowering the high", () => {
    const result = gapClosing(columnOf(70, 70, 70, 70, 70, 85), columnOf(72, 70, 71, 69, 71, 86), 80, 80);
    expect(hows(result)).to.deep.equal(["抬低", "未变", "抬低", "扩大", "抬低", "原不落后"]);
    expect(hows(gapClosing(columnOf(70, 70), columnOf(70, 72), 80, 78))).to.deep.equal(["降高", "两者"]);
  });
  it("holds a column against a column, or one cell against all", () => {
    const each = gapClosing(columnOf(70, 60), columnOf(75, 70), columnOf(80, 80), columnOf(80, 80));
    expect(each).to.deep.equal(gapClosing(columnOf(70, 60), columnOf(75, 70), 80, 80));
    expect((each as unknown[][]).slice(1).map((row) => row[3])).to.deep.equal([0.5, 0.5]);
  });
  it("leaves blank what a missing figure keeps open, and narrows nothing for a school that was not behind", () => {
    const result = gapClosing(columnOf(70, 85, ""), columnOf("", 86, ""), 80, 80) as unknown[][];
    expect(result.slice(1)).to.deep.equal([
      [10, "", "", "", ""],
      [-5, -6, "", "", "原不落后"],
    ]);
  });
  it("answers in English where that is spoken", () =>
    expect(hows(inLanguage("en", () => gapClosing(70, 72, 80, 79)))).to.deep.equal(["both"]));
});

describe("gapClosing refuses", () => {
  it("ranges of other sizes", () =>
    expect(errorOf(() => gapClosing(columnOf(1, 2), columnOf(1), 3, 3)).message).to.contain("2 行 1 列"));
  it("columns without any number", () =>
    expect(errorOf(() => gapClosing(columnOf("", ""), columnOf("", ""), 3, 3)).code).to.equal("#DIV/0!"));
  it("a cell with an error, and passes it on", () =>
    expect(errorOf(() => gapClosing(columnOf(1, "#N/A"), columnOf(1, 2), 3, 3)).code).to.equal("#N/A"));
});
