// Laws of an assessment: what must hold for any county.
import { expect } from "chai";
import fc from "fast-check";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";
import { county } from "./test-support.js";

const standards = [nationalQuality2017, nationalBasic2012];

const near = (a: number | null | undefined, b: number | null | undefined): void => {
  if (typeof a !== "number" || typeof b !== "number") expect(a).to.equal(b);
  else expect(a).to.be.closeTo(b, 1e-12 * Math.max(1, Math.abs(b)));
};

const scaled = (school: SchoolRecord, factor: number): SchoolRecord => ({
  ...school,
  whole: Object.fromEntries(
    Object.entries(school.whole ?? {}).map(([id, each]) => [id, typeof each === "number" ? each * factor : each]),
  ),
});

describe("assessCounty: laws", () => {
  it("does not depend on the order of the schools", () => {
    fc.assert(
      fc.property(county, (schools) => {
        for (const standard of standards) {
          const forward = assessCounty(schools, standard);
          const backward = assessCounty([...schools].reverse(), standard);
          expect(backward.met).to.equal(forward.met);
          for (const stage of ["primary", "junior"] as const)
            for (const { id } of standard.indicators)
              near(backward.stages[stage]?.indicators[id]?.cv, forward.stages[stage]?.indicators[id]?.cv);
        }
      }),
    );
  });

  it("keeps every value and coefficient when all schools grow alike", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 2, max: 9 }), (schools, factor) => {
        const before = assessCounty(schools, nationalQuality2017);
        const after = assessCounty(
          schools.map((school) => scaled(school, factor)),
          nationalQuality2017,
        );
        for (const stage of ["primary", "junior"] as const)
          for (const { id } of nationalQuality2017.indicators) {
            near(after.stages[stage]?.indicators[id]?.cv, before.stages[stage]?.indicators[id]?.cv);
            near(after.stages[stage]?.indicators[id]?.mean, before.stages[stage]?.indicators[id]?.mean);
          }
      }),
    );
  });

  it("gives the mean as all of the figure over all of the pupils", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const { stages } = assessCounty(schools, nationalBasic2012);
        for (const stage of ["primary", "junior"] as const) {
          const own = schools.filter((school) => school.type === stage && typeof school.whole?.["books"] === "number");
          const sum = (id: string): number => own.reduce((total, school) => total + (school.whole?.[id] as number), 0);
          near(
            stages[stage]?.indicators.booksPerPupil?.mean ?? null,
            own.length === 0 ? null : sum("books") / sum("pupils"),
          );
        }
      }),
    );
  });

  it("counts each school with a value or names it as lacking one", () => {
    fc.assert(
      fc.property(county, (schools) => {
        for (const standard of standards)
          for (const stage of Object.values(assessCounty(schools, standard).stages))
            for (const result of Object.values(stage.indicators))
              expect(result.schools + result.skipped.length).to.equal(stage.schools.length);
      }),
    );
  });

  it("shares the whole variance among the schools", () => {
    fc.assert(
      fc.property(county, (schools) => {
        for (const stage of Object.values(assessCounty(schools, nationalQuality2017).stages))
          for (const { id } of nationalQuality2017.indicators) {
            const shares = stage.schools.map((school) => school.indicators[id]?.varianceShare ?? 0);
            if ((stage.indicators[id]?.cv ?? 0) > 1e-9)
              expect(shares.reduce((sum, each) => sum + each, 0)).to.be.closeTo(1, 1e-9);
          }
      }),
    );
  });

  it("never calls a county met where one indicator is missing in every school", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const without = schools.map((school) => ({
          ...school,
          whole: { ...school.whole, multimediaRooms: "missing" as const },
        }));
        expect(assessCounty(without, nationalQuality2017).met).to.not.equal(true);
      }),
    );
  });
});
