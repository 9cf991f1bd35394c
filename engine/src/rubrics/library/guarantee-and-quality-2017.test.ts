// The lines of the published tables, on each side of the day on which the relaxed values end.
import { expect } from "chai";
import fc from "fast-check";
import { readGolden } from "../../../../test/golden/read-golden.js";
import { countyOf2017 } from "../../../../test/made-files/county-of-2017.js";
import type { PlainValue, Rubric, RubricItem, RubricSection } from "../index.js";
import { checkRubric, scoreDataOf, scoreRubric } from "../index.js";
import { builtInRubricOf } from "./index.js";
import { numbersIn, numbersOf, titlesOf, itemsIn } from "./test-support.js";
import { isInForce } from "../in-force.js";

describe("Guarantee and quality of 2017", () => {
  const rubric = builtInRubricOf("guarantee-and-quality-2017") as Rubric;
  const [guarantee, quality, recognition] = rubric.items as readonly RubricSection[];
  const onDate = (section: RubricSection | undefined, date: string): readonly RubricItem[] =>
    itemsIn(section?.items ?? []).filter((item) => isInForce(item, itemsIn(rubric.items), date));

  /** The lines that an item draws: numbers written in its method. */
  const linesOf = (item: RubricItem | undefined): readonly number[] =>
    item === undefined ? [] : numbersIn(item.method, ["target", "value"]);

  for (const date of ["2018-06-30", "2019-12-31", "2022-12-31", "2023-01-01", "2026-01-01"]) {
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
      else expect([...new Set(drawn)], item?.id).to.deep.equal(lines);
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

  describe("on one date", () => {
    const met = countyOf2017(rubric);
    const score = (figures: Readonly<Record<string, PlainValue>>, date?: string): readonly number[] => {
      const data = scoreDataOf([{ name: "某县", values: { ...met, ...figures } }]);
      const { total, totalAtMost } = scoreRubric(rubric, data, date === undefined ? {} : { date });
      return [total[0]! / 10, totalAtMost[0]! / 10];
    };
    const relaxedColumns = [
      ...["musicRoomsBelow73", "artRoomsBelow67", "roomsBelow54", "roomsBelow61"],
      ...["schoolsOver2400", "combinedOver3000"],
    ];

    it("gives a county that meets everything all 25, with a date and without one", () => {
      for (const date of ["2018-06-30", "2022-12-31", "2023-01-01", undefined]) {
        expect(score({}, date), date).to.deep.equal([25, 25]);
      }
    });

    it("asks for the columns of the relaxed values only while these serve", () => {
      const without = Object.fromEntries(relaxedColumns.map((id) => [id, null]));
      for (const date of ["2018-06-30", "2023-01-01", undefined]) {
        expect(score(without, date), date).to.deep.equal([25, 25]);
      }
      expect(score(without, "2022-06-30")).to.deep.equal([23, 25]);
      expect(score(Object.fromEntries(relaxedColumns.map((id) => [id, "/"])), "2022-06-30")).to.deep.equal([25, 25]);
    });

    it("counts a school of more than 2,400 whichever column it was typed in, on every date", () => {
      for (const column of ["primaryOver2000", "juniorOver2000", "schoolsOver2400", "combinedOver3000"]) {
        for (const date of ["2018-06-30", "2022-12-31", "2023-01-01", "2025-06-30", undefined]) {
          expect(score({ [column]: 1 }, date), `${column} ${date}`).to.deep.equal([24, 24]);
        }
      }
    });

    it("judges by what applies: a county without junior schools by its primary classes", () => {
      expect(score({ largestPrimaryClass: 60, largestJuniorClass: "/" })).to.deep.equal([24, 24]);
      expect(score({ largestPrimaryClass: 45, largestJuniorClass: "/" })).to.deep.equal([25, 25]);
      const noClasses = { primaryClassesOver45: "/", juniorClassesOver50: "/" };
      const figures = { largestPrimaryClass: "/", largestJuniorClass: "/", ...noClasses, primaryOver2000: 1 };
      expect(score(figures), "23 of 24").to.deep.equal([24, 24]);
    });

    it("judges classes by the largest or by the number beyond the line, and by both where both are given", () => {
      const none = { primaryClassesOver45: null, juniorClassesOver50: null };
      const largest = { largestPrimaryClass: null, largestJuniorClass: null };
      expect(score(none), "the largest alone").to.deep.equal([25, 25]);
      expect(score(largest), "the numbers alone").to.deep.equal([25, 25]);
      expect(score({ ...none, ...largest }), "neither").to.deep.equal([24, 25]);
      expect(score({ ...largest, primaryClassesOver45: 30 })).to.deep.equal([24, 24]);
      expect(score({ primaryClassesOver45: 30 }), "one contradicts the other").to.deep.equal([24, 24]);
      expect(score({ largestJuniorClass: 51 }), "the other contradicts the one").to.deep.equal([24, 24]);
    });

    it("is never laxer on a later date than while the relaxed values serve", () => {
      const day = fc
        .integer({ min: 0, max: 6000 })
        .map((days) => new Date(Date.UTC(2017, 3, 19) + days * 86_400_000).toISOString().slice(0, 10));
      const mostlyNone = fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.constantFrom<PlainValue>(1, 3, "/"));
      const counted = rubric.inputs.filter(({ id, kind }) => kind === "count" && met[id] === 0);
      const counts = fc.record(Object.fromEntries(counted.map(({ id }) => [id, mostlyNone])));
      fc.assert(
        fc.property(fc.tuple(day, day), counts, (days, figures) => {
          const [early, late] = days.toSorted() as [string, string];
          fc.pre(early >= "2019-01-01");
          expect(score(figures, late)[1]).to.be.at.most(score(figures, early)[0]!);
        }),
      );
    });

    it("lets a province move the end of the relaxed values by one date, and nothing else", () => {
      const moved = JSON.parse(JSON.stringify(rubric).replaceAll('"2022-12-31"', '"2026-12-31"')) as Rubric;
      expect(checkRubric(moved)).to.deep.equal([]);
      const data = scoreDataOf([{ name: "某县", values: { ...met, schoolsOver2400: null } }]);
      const open = (date: string) => scoreRubric(moved, data, { date }).total[0]! / 10;
      expect([open("2026-12-31"), open("2027-01-01")]).to.deep.equal([24, 25]);
    });
  });
});
