// The lines of the published tables, on each side of the day on which the relaxed values end.
import { expect } from "chai";
import { readGolden } from "../../../../../test/golden/read-golden.js";
import type { Rubric, RubricItem, RubricSection } from "../../index.js";
import { builtInRubricOf } from "../index.js";
import { numbersIn, numbersOf, titlesOf, itemsIn, isInForce } from "../test-support.js";

describe("Guarantee and quality of 2017", () => {
  const rubric = builtInRubricOf("guarantee-and-quality-2017") as Rubric;
  const [guarantee, quality, recognition] = rubric.items as readonly RubricSection[];
  const onDate = (section: RubricSection | undefined, date: string): readonly RubricItem[] =>
    itemsIn(section?.items ?? []).filter((item) => isInForce(item, date));

  /** The lines that an item draws: numbers written in its method. */
  const linesOf = (item: RubricItem | undefined): readonly number[] =>
    item === undefined ? [] : numbersIn(item.method, ["target", "value"]);

  for (const date of ["2019-12-31", "2022-12-31", "2023-01-01", "2026-01-01"]) {
    it(`has 15 guarantee items, 9 quality items and recognition on ${date}`, () => {
      expect(onDate(guarantee, date)).to.have.lengthOf(15);
      expect(onDate(quality, date)).to.have.lengthOf(9);
      expect(onDate(recognition, date)).to.have.lengthOf(1);
      expect(rubric.grades?.[0]).to.deep.include({ id: "met", from: rubric.points });
    });
  }

  it("draws the lines of the golden table for the guarantee", () => {
    const items = onDate(guarantee, "2024-01-01");
    const golden = readGolden("government_guarantee_2017").map(({ numeric_threshold: line }) => numbersOf(line ?? ""));
    // 3 and 4 count the rooms and schools beyond the line: the line stands in the title of the figure and in the rule.
    const counted = [2, 3];
    golden.forEach((lines, at) => {
      const item = items[at];
      const drawn = linesOf(item).filter((value) => value > 1);
      if (counted.includes(at)) {
        for (const value of lines.filter((each) => each > 20)) expect(item?.rule?.["zh-CN"]).to.include(String(value));
      } else if (at === 7) expect(item?.method).to.have.nested.property("parts[0].target", "civilServantPay");
      else expect(drawn, item?.id).to.deep.equal(lines);
    });
    for (const value of [96, 90]) expect(titlesOf(rubric, items[2])).to.match(new RegExp(`小于${value}平方米`));
    for (const value of [2000, 2500]) expect(titlesOf(rubric, items[3])).to.match(new RegExp(`超过${value}人`));
  });

  it("relaxes rooms and school size as the golden table says, until the end of 2022", () => {
    const rows = readGolden("government_guarantee_2017");
    const items = onDate(guarantee, "2022-12-31");
    for (const at of [2, 3]) {
      const relaxed = numbersOf(rows[at]?.["relaxation_first_3_years_after_2019_procedure"] ?? "");
      expect(relaxed).to.not.be.empty;
      for (const value of relaxed) expect(items[at]?.rule?.["zh-CN"]).to.include(String(value));
    }
    for (const value of [73, 67, 54, 61]) expect(titlesOf(rubric, items[2])).to.match(new RegExp(`小于${value}平方米`));
    for (const value of [2400, 3000]) expect(titlesOf(rubric, items[3])).to.match(new RegExp(`超过${value}人`));
    const names = (date: string) => onDate(guarantee, date).map(({ title }) => title["zh-CN"]);
    expect(names("2022-12-31")).to.deep.equal(names("2023-01-01"));
  });

  it("draws the lines of the golden table for quality, the difference between schools below its line", () => {
    const items = onDate(quality, "2024-01-01");
    const golden = readGolden("education_quality_2017").map(({ threshold }) => numbersOf(threshold ?? ""));
    golden.forEach((lines, at) => {
      const drawn = linesOf(items[at]).filter((value) => value !== 0 && value !== 1);
      expect(drawn, items[at]?.id).to.deep.equal(at === 8 ? [3, ...lines] : lines);
    });
    expect(JSON.stringify(items[8]?.method)).to.include('"strict":true');
  });

  it("asks for 85 % recognition, and lets each veto override everything", () => {
    expect(linesOf(recognition && itemsIn(recognition.items)[0])).to.deep.equal([85]);
    expect(rubric.vetoes).to.have.lengthOf(6);
    for (const { effect } of rubric.vetoes ?? []) {
      expect(effect).to.deep.equal({ kind: "gradeAtMost", grade: "notMet" });
    }
  });
});
