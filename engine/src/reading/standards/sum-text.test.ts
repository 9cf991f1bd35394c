// Numerators as people write them: what is written says the same when it is read again.
import { expect } from "chai";
import fc from "fast-check";
import type { Formula, Term } from "../../indicators/index.js";
import { quantityFields } from "../../schools/index.js";
import { formulasIn, formulasText } from "./sum-text.js";

const quantities = quantityFields.map(({ id }) => id);

const term = fc.record(
  { quantity: fc.constantFrom(...quantities), subtract: fc.constant(true), optional: fc.constant(true) },
  { requiredKeys: ["quantity"] },
) as fc.Arbitrary<Term>;

describe("A numerator on a sheet", () => {
  it("is read as it was written, whatever is added, taken away or counted only where there is any", () => {
    const formulas: fc.Arbitrary<readonly Formula[]> = fc.array(fc.array(term, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(formulas, (ways) => {
        expect(formulasIn(formulasText(ways, undefined), new Set())).to.deep.equal(ways);
      }),
    );
  });

  it("names its figures, and no sign of a program", () => {
    const rooms: Formula = [
      { quantity: "teachingArea" },
      { quantity: "indoorSportsArea", subtract: true, optional: true },
    ];
    expect(formulasText([rooms], undefined)).to.equal("教学及辅助用房面积 - 室内体育用房面积（如有）");
    expect(formulasIn("teachingArea − 室内体育用房面积 (if any)", new Set())).to.deep.equal([rooms]);
  });

  it("is kept whole where words would not say all of it", () => {
    const within: Formula = [{ quantity: "masterTeachers", optional: true, within: "postgraduateTeachers" }];
    expect(formulasIn(formulasText([within], undefined), new Set())).to.deep.equal([within]);
  });
});
