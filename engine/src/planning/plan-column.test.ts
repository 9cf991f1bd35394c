// A plan of a column, against every way there is to add as many units, and against the plan of a county with the same schools.
import { expect } from "chai";
import { nationalBasic2012 } from "../standards/index.js";
import { planColumn, planCounty } from "./index.js";

const columns = { books: [300, 900, 1000, 1150], pupils: [100, 100, 100, 100] };

describe("A plan of a column", () => {
  it("is that of a county whose schools have these figures", () => {
    const schools = columns.books.map((books, k) => ({
      name: `school ${k}`,
      stage: "primary" as const,
      year: 2025,
      whole: { pupils: columns.pupils[k]!, books },
    }));
    const whole = planCounty(schools, nationalBasic2012, { indicators: ["booksPerPupil"], limit: 0.2 }).stages.primary!
      .indicators.booksPerPupil!;
    const column = planColumn(Float64Array.from(columns.books), Float64Array.from(columns.pupils), 0.2)!;
    expect([column.needed, column.cvBefore, column.cvAfter]).to.deep.equal([
      whole.needed,
      whole.cvBefore,
      whole.cvAfter,
    ]);
    expect([...column.add]).to.deep.equal(whole.schools.map(({ add }) => add));
  });
  it("needs no fewer units: with one less no way of adding them keeps the limit", () => {
    const [amounts, pupils, limit] = [Float64Array.of(1, 4, 9), Float64Array.of(10, 20, 30), 0.3];
    const { needed } = planColumn(amounts, pupils, limit)!;
    const reached = (add: readonly number[]): boolean => {
      const values = add.map((each, k) => (amounts[k]! + each) / pupils[k]!);
      const mean = values.reduce((sum, value, k) => sum + value * pupils[k]!, 0) / 60;
      const variance = values.reduce((sum, value, k) => sum + (value - mean) ** 2 * pupils[k]!, 0) / 60;
      return Math.sqrt(variance) / mean <= limit;
    };
    const ways = (units: number): readonly (readonly number[])[] =>
      Array.from({ length: units + 1 }, (_, first) =>
        Array.from({ length: units + 1 - first }, (__, second) => [first, second, units - first - second]),
      ).flat();
    expect(needed).to.be.greaterThan(0);
    expect(ways(needed).some(reached)).to.equal(true);
    expect(ways(needed - 1).some(reached)).to.equal(false);
  });
  it("adds nothing where the limit is kept", () =>
    expect([...planColumn(Float64Array.of(2, 2), Float64Array.of(1, 1), 0.1)!.add]).to.deep.equal([0, 0]));
  it("refuses what cannot be planned", () => {
    const [one, two] = [Float64Array.of(1), Float64Array.of(1, 2)];
    expect(() => planColumn(one, two, 0.3)).to.throw(RangeError, "same length");
    expect(() => planColumn(two, two, 0)).to.throw(RangeError, "limit above zero");
    expect(() => planColumn(Float64Array.of(-1, 2), two, 0.3)).to.throw(RangeError, "zero or more");
    expect(() => planColumn(two, Float64Array.of(0, 2), 0.3)).to.throw(RangeError, "pupils above zero");
  });
});
