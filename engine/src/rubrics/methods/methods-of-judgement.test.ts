// The methods of what people say: worked examples of real rubrics, each with the score that its rule gives.
import { expect } from "chai";
import { traceCodes } from "../scores.js";
import { one, points } from "./test-support.js";

describe("the 24 methods", () => {
  it("16 gradeToPoints: 良好 is 32 of 40; a word that is no grade is refused", () => {
    const grades = [
      { grade: "优秀", points: 40 },
      { grade: "良好", points: 32 },
      { grade: "合格", points: 24 },
      { grade: "不合格", points: 0 },
    ];
    expect(one({ kind: "gradeToPoints", input: "grade", grades }, 40, { grade: "良好" })).to.equal(32);
    const refused = points({ kind: "gradeToPoints", input: "grade", grades }, 40, [{ grade: "尚可" }, {}]);
    expect(refused).to.deep.equal({
      points: [null, null],
      trace: [traceCodes.refused, traceCodes.open],
      codes: ["scoreGradeUnknown"],
    });
  });
  it("17 judged: a deduction of 3 out of 2–5 is taken, 6 is refused, and so is one without a reason", () => {
    const method = { kind: "judged", input: "off", holds: "deduction", range: [2, 5], reason: "why" } as const;
    expect(one(method, 10, { off: 3, why: "无记录" })).to.equal(7);
    expect(one(method, 10, { off: 0 })).to.equal(10);
    expect(points(method, 10, [{ off: 6, why: "x" }]).codes).to.deep.equal(["scoreOutOfRange"]);
    expect(points(method, 10, [{ off: 3 }]).codes).to.deep.equal(["scoreWithoutReason"]);
    expect(points({ ...method, step: 0.5 }, 10, [{ off: 2.3, why: "x" }]).codes).to.deep.equal(["scoreNotAStep"]);
    expect(one({ kind: "judged", input: "given", holds: "points" }, 10, { given: 8.5 })).to.equal(8.5);
  });
  it("18 panel: 92 88 95 70 90 is 90.0 trimmed, 87.0 plain, 90 in the middle", () => {
    const inputs = ["a", "b", "c", "d", "e"];
    const values = { a: 92, b: 88, c: 95, d: 70, e: 90 };
    expect(one({ kind: "panel", inputs, how: "trimmedMean" }, 100, values)).to.equal(90);
    expect(one({ kind: "panel", inputs, how: "mean" }, 100, values)).to.equal(87);
    expect(one({ kind: "panel", inputs, how: "median" }, 100, values)).to.equal(90);
    expect(one({ kind: "panel", inputs, how: "trimmedMean" }, 100, { ...values, e: null })).to.equal(86.25);
  });
  it("19 survey: 90 85 80 95 % at 3:6:3:3 of 15 is 13.05; too few replies leave it open", () => {
    const parts = [3, 6, 3, 3].map((weight, i) => ({ input: `g${i}`, weight }));
    expect(one({ kind: "survey", parts }, 15, { g0: 90, g1: 85, g2: 80, g3: 95 })).to.equal(13.05);
    const counted = { kind: "survey", parts: [{ input: "g", weight: 1, replies: "n" }], minimumReplies: 30 } as const;
    expect(points(counted, 10, [{ g: 90, n: 29 }]).codes).to.deep.equal(["scoreFewReplies"]);
    expect(one(counted, 10, { g: 90, n: 30 })).to.equal(9);
  });
});
