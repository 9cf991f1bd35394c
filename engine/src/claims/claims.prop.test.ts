// Laws of checked claims, against counting and against what is printed from the inputs themselves.
import fc from "fast-check";
import { expect } from "chai";
import { checkClaim } from "./check-claim.js";
import { weekdayOf } from "./weekday.js";

const part = fc.integer({ min: 1, max: 3000 });
const decimals = fc.integer({ min: 0, max: 4 });

/** A share of whole numbers as a percentage, by whole-number arithmetic. */
const percentText = (a: number, b: number, digits: number, halfUp: boolean): string => {
  const scale = 10n ** BigInt(digits + 2);
  const units = (2n * BigInt(a) * scale + (halfUp ? BigInt(b) : 0n)) / (2n * BigInt(b));
  const text = String(units).padStart(digits + 1, "0");
  return `${digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`}%`;
};

const claimOf = (a: number, b: number | null, printed: string) => ({
  name: "",
  inputs: [{ value: a }, { value: b }],
  formula: "a/b",
  printed,
});

describe("checkClaim, for any figures", () => {
  it("holds for what is printed by half-up rounding or by truncation", () => {
    fc.assert(
      fc.property(part, part, decimals, (a, b, digits) => {
        const [up, cut] = [percentText(a, b, digits, true), percentText(a, b, digits, false)];
        const verdicts = [up, cut].map((printed) => checkClaim(claimOf(a, b, printed)).verdict);
        expect(verdicts).to.deep.equal(
          up === cut ? ["holds", "holds"] : ["holds-half-up-only", "holds-truncation-only"],
        );
      }),
    );
  });

  it("solves for exactly the whole numbers that counting finds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 2 }),
        (a, b, digits) => {
          const printed = percentText(a, b, digits, true);
          const { halfUp, truncation } = checkClaim(claimOf(a, null, printed)).solution!;
          for (const [found, isHalfUp] of [
            [halfUp, true],
            [truncation, false],
          ] as const) {
            const counted = Array.from({ length: 30000 }, (_, k) => k + 1).filter(
              (total) => a * 10 ** (digits + 3) > total / 2 && percentText(a, total, digits, isHalfUp) === printed,
            );
            if (found.count === null || counted.at(-1) === 30000) continue;
            expect([found.count, found.first, found.last]).to.deep.equal([
              counted.length,
              counted.slice(0, 8),
              counted.at(-1) ?? null,
            ]);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("always has the input that was left out among its solutions", () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        const { solution } = checkClaim({
          ...claimOf(a, b, percentText(a, b, 3, true)),
          inputs: [{ value: null }, { value: b }],
        });
        expect(solution?.halfUp.first).to.include(a);
      }),
    );
  });

  it("never throws for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.string({ maxLength: 20 }), (printed, formula) => {
        expect(checkClaim({ ...claimOf(1, 3, printed), formula }).verdict).to.be.a("string");
      }),
    );
  });
});

describe("weekdayOf", () => {
  it("agrees with the calendar of the machine", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1600-01-01"), max: new Date("2400-01-01"), noInvalidDate: true }),
        (date) => {
          const found = weekdayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
          expect(found).to.equal(date.getUTCDay());
        },
      ),
    );
  });
});
