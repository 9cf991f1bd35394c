// Gaps over two years: the report's figures, who closed them, and what cannot be said.
import { expect } from "chai";
import fc from "fast-check";
import { formatDecimal } from "../statistics/index.js";
import type { SubjectResult } from "./index.js";
import { closedGap, subjectGaps } from "./index.js";

describe("closedGap", () => {
  it("narrows from 12.5 to 10.41 by 2.09, 16.72 %", () => {
    const gap = closedGap({ before: 67.5, after: 71.09 }, { before: 80, after: 81.5 });
    expect(gap).to.deep.include({ before: 12.5, after: 10.41, closed: 2.09, byOwn: 3.59, byReference: -1.5 });
    expect(formatDecimal(gap.rate! * 100, 2)).to.equal("16.72");
    expect(gap.change).to.equal("raisedLow");
  });
  it("tells raising the low from lowering the high", () => {
    const change = (own: number, reference: number) =>
      closedGap({ before: 70, after: own }, { before: 80, after: reference }).change;
    expect(change(73, 80)).to.equal("raisedLow");
    expect(change(70, 77)).to.equal("loweredHigh");
    expect(change(69, 77)).to.equal("loweredHigh");
    expect(change(72, 79)).to.equal("both");
    expect(change(69, 80)).to.equal("widened");
    expect(change(72, 83)).to.equal("widened");
    expect(change(73, 83)).to.equal("unchanged");
    expect(change(85, 80)).to.equal("raisedLow");
  });
  it("takes no binary digit for a change", () => {
    const gap = closedGap({ before: 0.1, after: 0.3 }, { before: 0.3, after: 0.5 });
    expect(gap).to.deep.include({ before: 0.2, after: 0.2, closed: 0, change: "unchanged", rate: 0 });
  });
  it("has no rate where the school was level or ahead, or a figure is missing", () => {
    const level = closedGap({ before: 80, after: 78 }, { before: 80, after: 80 });
    expect(level).to.deep.include({ before: 0, after: 2, closed: -2, rate: null, change: null });
    expect(closedGap({ before: 85, after: 80 }, { before: 80, after: 80 }).rate).to.equal(null);
    expect(closedGap({ before: null, after: 80 }, { before: 80, after: 80 })).to.deep.equal({
      before: null,
      after: 0,
      closed: null,
      rate: null,
      byOwn: null,
      byReference: 0,
      change: null,
    });
    expect(() => closedGap({ before: NaN, after: 1 }, { before: 1, after: 1 })).to.throw(TypeError);
  });
  it("always gives parts that add up to what was closed", () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((points) => points / 100);
    fc.assert(
      fc.property(score, score, score, score, (a, b, c, d) => {
        const { closed, byOwn, byReference, change } = closedGap({ before: a, after: b }, { before: c, after: d });
        expect(byOwn! + byReference!).to.be.closeTo(closed!, 1e-8);
        if (change === "raisedLow" || change === "both") expect(b).to.be.above(a);
        if (change === "raisedLow") expect(d).to.be.at.least(c);
        if (change === "loweredHigh") expect(d).to.be.below(c);
      }),
    );
  });
});

describe("subjectGaps", () => {
  const row = (
    school: string,
    subject: string,
    [before, after]: readonly [number | null, number | null],
    pupils: number | null,
    locale: SubjectResult["locale"] = "rural",
  ): SubjectResult => ({ school, subject, before, after, pupilsBefore: pupils, pupilsAfter: pupils, locale });

  const results = [
    row("实验小学", "语文", [90, 92], 300, "urban"),
    row("二小", "语文", [80, 80], 100, "urban"),
    row("新塘小学", "语文", [70, 76], 100),
    row("红土小学", "语文", [60, null], 100),
    row("实验小学", "数学", [88, 84], 300, "urban"),
    row("新塘小学", "数学", [68, 68], 100),
    row("红土小学", "体育", [60, 60], 100),
  ];

  it("holds a school against its lead, the urban mean and the county's, subject by subject", () => {
    const [chinese, maths, ...more] = subjectGaps(results, { school: "新塘 小学" }, { school: "实验小学" });
    expect(more).to.deep.equal([]);
    // Urban: (90 × 300 + 80 × 100) / 400 = 87.5, then 89. County, without 红土: (27000 + 8000 + 7000) / 500 = 84, then 86.4.
    expect(chinese).to.deep.include({ subject: "语文", own: { before: 70, after: 76 } });
    expect(chinese!.urbanMean).to.deep.equal({ before: 87.5, after: 89, schools: 2, leftOut: 0 });
    expect(chinese!.countyMean).to.deep.equal({ before: 84, after: 86.4, schools: 3, leftOut: 1 });
    expect(chinese!.toLead).to.deep.include({ before: 20, after: 16, rate: 0.2, change: "raisedLow" });
    expect(chinese!.toUrban).to.deep.include({ before: 17.5, after: 13, closed: 4.5 });
    expect(chinese!.toCounty).to.deep.include({ before: 14, after: 10.4, closed: 3.6 });
    expect(maths!.toLead).to.deep.include({ rate: 0.2, change: "loweredHigh" });
  });

  it("says nothing where the lead or the urban schools are missing", () => {
    const [gap] = subjectGaps(results.slice(2, 3), { school: "新塘小学" }, { school: "实验小学" });
    expect([gap!.toLead.rate, gap!.toUrban.rate, gap!.toCounty.before]).to.deep.equal([null, null, 0]);
  });
});
