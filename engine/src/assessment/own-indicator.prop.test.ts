// Indicators of a standard's own against the built-in ones: the same measure gives the same numbers, and a threshold is met from its side.
import { expect } from "chai";
import fc from "fast-check";
import type { OwnIndicator } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { Parameter, Standard } from "../standards/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";
import { county } from "./test-support.js";

const reference = { document: "invented", certainty: "D" } as const;
const parameter = (unit: string, value: number): Parameter => ({
  unit,
  reference,
  values: [{ from: "2020-01-01", value }],
});

/** The standard of 2017 with one indicator more: what it measures is told, and the threshold of a school. */
const withOwn = (indicator: OwnIndicator, threshold: number): Standard => ({
  ...nationalQuality2017,
  own: { fields: [], indicators: [indicator] },
  indicators: [
    ...nationalQuality2017.indicators,
    {
      ...{ id: indicator.id, code: "S1", reference, digits: { value: 2, mean: 2, cv: 3 } },
      minimum: { primary: parameter("per pupil", threshold), junior: parameter("per pupil", threshold) },
      maximumCv: { primary: parameter("ratio", 0.5), junior: parameter("ratio", 0.5) },
    },
  ],
});

const id = "own-measure" as const;
const stages = ["primary", "junior"] as const;

describe("an indicator of a standard's own", () => {
  it("has the values and the coefficient of the built-in one that measures the same", () => {
    const same: OwnIndicator = { ...indicatorIn("equipmentValuePerPupil"), id, words: [] };
    fc.assert(
      fc.property(county, (schools) => {
        const { stages: results } = assessCounty(schools, withOwn(same, 2000));
        for (const stage of stages) {
          const result = results[stage];
          expect(result?.indicators[id]?.cv).to.equal(result?.indicators.equipmentValuePerPupil?.cv);
          for (const { indicators } of result?.schools ?? []) {
            expect(indicators[id]?.value).to.equal(indicators.equipmentValuePerPupil?.value);
            expect(indicators[id]?.cvWithout).to.equal(indicators.equipmentValuePerPupil?.cvWithout);
          }
        }
      }),
    );
  });

  it("of which less is better is met up to its threshold, with an attainment of 1 or more and nothing too many", () => {
    const less: OwnIndicator = {
      ...indicatorIn("teacherPupilRatio"),
      ...{ id, words: [], over: "fullTimeTeachers", unit: "perTeacher", direction: "lower" },
      formulas: { primary: [[{ quantity: "books" }]], junior: [[{ quantity: "books" }]] },
    };
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 50 }), (schools, threshold) => {
        const { stages: results } = assessCounty(schools, withOwn(less, threshold));
        for (const { indicators } of stages.flatMap((stage) => results[stage]?.schools ?? [])) {
          const { value, met, attainment, shortBy, denominator = 0 } = indicators[id] ?? { value: null };
          if (value === null) continue;
          expect(met).to.equal(value <= threshold);
          if (attainment !== null && attainment !== undefined) expect(attainment >= 1).to.equal(met);
          expect(shortBy).to.be.closeTo(Math.max(0, value - threshold) * denominator, 1e-6 * (1 + value * denominator));
        }
      }),
    );
  });
});
