// Exchange against its minimums, and the three-year cycle of shadowing.
import { expect } from "chai";
import fc from "fast-check";
import type { RotationTeacher } from "./index.js";
import { checkExchange, exchangeRates, gansuExchange, rotationOf } from "./index.js";
import { toldBy } from "./test-support.js";

describe("exchangeRates", () => {
  it("holds both shares against 10 % and 20 %, the line itself being enough", () => {
    const { rate, backboneShare } = exchangeRates({ eligible: 3000, exchanged: 300, exchangedBackbone: 60 });
    expect(rate).to.deep.equal({ numerator: 300, denominator: 3000, share: 0.1, minimum: 0.1, met: true });
    expect(backboneShare).to.deep.equal({ numerator: 60, denominator: 300, share: 0.2, minimum: 0.2, met: true });
    expect(exchangeRates({ eligible: 3000, exchanged: 299, exchangedBackbone: 59 }).rate.met).to.equal(false);
    expect(exchangeRates({ eligible: 3000, exchanged: 299, exchangedBackbone: 59 }).backboneShare.met).to.equal(false);
  });
  it("takes another minimum: Gansu's 30 %", () => {
    const figures = { eligible: 3000, exchanged: 300, exchangedBackbone: 60 };
    expect(exchangeRates(figures, gansuExchange).backboneShare.met).to.equal(false);
    expect(exchangeRates({ ...figures, exchangedBackbone: 90 }, gansuExchange).backboneShare.met).to.equal(true);
  });
  it("judges nothing where a figure is missing or nobody is eligible", () => {
    const { rate, backboneShare } = exchangeRates({ eligible: 0, exchanged: 0, exchangedBackbone: 0 });
    expect([rate.share, rate.met, backboneShare.share, backboneShare.met]).to.deep.equal([null, null, null, null]);
    expect(exchangeRates({ eligible: null, exchanged: 52, exchangedBackbone: null }).rate).to.deep.equal({
      numerator: 52,
      denominator: null,
      share: null,
      minimum: 0.1,
      met: null,
    });
  });
  it("refuses what is no count", () => {
    const figures = { eligible: 100, exchanged: 10, exchangedBackbone: 2 };
    expect(() => exchangeRates({ ...figures, eligible: NaN })).to.throw(
      TypeError,
      "requires a finite eligible, got NaN",
    );
    expect(() => exchangeRates({ ...figures, exchanged: -1 })).to.throw(
      RangeError,
      "exchanged of zero or more, got -1",
    );
  });
});

describe("checkExchange", () => {
  it("finds more exchanged than eligible, and more backbone teachers than exchanged", () => {
    const where = { sheet: "交流", cell: "D5" };
    expect(toldBy(checkExchange({ eligible: 50, exchanged: 52, exchangedBackbone: 53 }, where))).to.deep.equal([
      "warning exchangeAboveEligible D5",
      "warning backboneAboveExchanged D5",
    ]);
    expect(checkExchange({ eligible: null, exchanged: 52, exchangedBackbone: null })).to.deep.equal([]);
  });
});

const teacher = (sex: RotationTeacher["sex"], age: number | null, ...years: number[]): RotationTeacher => ({
  sex,
  age,
  years,
});

describe("rotationOf", () => {
  it("draws the line at 50 for men and 45 for women", () => {
    const teachers = [teacher("man", 49), teacher("man", 50), teacher("woman", 44), teacher("woman", 45)];
    expect(rotationOf(teachers, 2022, 2022)).to.deep.include({ eligible: 2, done: 0, share: 0, behind: 1 });
  });
  it("counts each teacher once, in the first year of the cycle", () => {
    const teachers = [
      teacher("man", 30, 2022, 2023),
      teacher("man", 30, 2021),
      teacher("woman", 30, 2023),
      teacher("woman", 30),
      teacher("woman", 46, 2022),
      teacher(null, 30, 2022),
      teacher("man", null),
    ];
    const rotation = rotationOf(teachers, 2022, 2023);
    expect(rotation).to.deep.include({ eligible: 4, done: 2, share: 0.5, doneAboveLine: 1, unknown: 2, behind: 1 });
    expect(rotation.byYear.map(({ year, done, doneSoFar, behind }) => [year, done, doneSoFar, behind])).to.deep.equal([
      [2022, 1, 1, 1],
      [2023, 1, 2, 1],
    ]);
    expect(rotation.byYear.map(({ dueShare }) => dueShare)).to.deep.equal([1 / 3, 2 / 3]);
  });
  it("needs everybody in the last year", () => {
    const teachers = Array.from({ length: 90 }, (_, index) => teacher("man", 30, ...(index < 60 ? [2022] : [])));
    expect(rotationOf(teachers, 2022, 2022)).to.deep.include({ duePerYear: 30, behind: 0 });
    expect(rotationOf(teachers, 2022, 2023).behind).to.equal(0);
    expect(rotationOf(teachers, 2022, 2024).behind).to.equal(30);
  });
  it("gives no share where nobody is eligible, and refuses a year outside the cycle", () => {
    expect(rotationOf([], 2022, 2023)).to.deep.include({ eligible: 0, share: null, behind: 0 });
    expect(() => rotationOf([], 2022, 2025)).to.throw(RangeError, "requires a year from 2022 to 2024, got 2025");
  });
  it("is never behind once those missing have shadowed, and is with one fewer", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 2022, max: 2024 }), (eligible, some, year) => {
        const done = Math.min(some, eligible);
        const behindWith = (count: number) =>
          rotationOf(
            Array.from({ length: eligible }, (_, index) => teacher("woman", 30, ...(index < count ? [2022] : []))),
            2022,
            year,
          ).behind;
        const behind = behindWith(done);
        expect(behindWith(done + behind)).to.equal(0);
        if (behind > 0) expect(behindWith(done + behind - 1)).to.equal(1);
      }),
      { numRuns: 60 },
    );
  });
});
