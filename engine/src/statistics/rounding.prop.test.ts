// Laws of decimal rounding and of comparing at fifteen digits.
import { expect } from "chai";
import fc from "fast-check";
import { atLeast, atMost, formatDecimal, roundHalfUp } from "./index.js";

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const decimals = fc.integer({ min: 0, max: 6 });

describe("laws of rounding", () => {
  it("text and number say the same", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: -4, max: 10 }), (value, digits) => {
        expect(Number(formatDecimal(value, digits))).to.equal(roundHalfUp(value, digits));
      }),
    );
  });

  it("text has a sign, digits, and so many decimals", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 1, max: 6 }),
        (value, digits) => {
          expect(formatDecimal(value, digits)).to.match(new RegExp(`^-?(0|[1-9]\\d*)\\.\\d{${digits}}$`));
        },
      ),
    );
  });

  it("rounding twice is rounding once", () => {
    fc.assert(
      fc.property(number, decimals, (value, digits) => {
        const once = roundHalfUp(value, digits);
        expect(roundHalfUp(once, digits)).to.equal(once);
      }),
    );
  });

  it("is the same on either side of zero", () => {
    fc.assert(
      fc.property(number, decimals, (value, digits) => {
        expect(roundHalfUp(-value, digits) + roundHalfUp(value, digits)).to.equal(0);
      }),
    );
  });

  it("moves no number by more than half a unit, and keeps the order", () => {
    fc.assert(
      fc.property(number, number, decimals, (first, second, digits) => {
        const unit = 10 ** -digits;
        expect(Math.abs(roundHalfUp(first, digits) - first)).to.be.at.most(unit / 2 + Math.abs(first) * 1e-14);
        const [less, more] = first <= second ? [first, second] : [second, first];
        expect(roundHalfUp(less, digits)).to.be.at.most(roundHalfUp(more, digits));
      }),
    );
  });

  it("a written half goes away from zero: exact, by whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
        const half = Number(`${10 * whole + 5}e${-digits - 1}`);
        expect(roundHalfUp(half, digits)).to.equal(Number(`${whole + 1}e${-digits}`));
      }),
    );
  });
});

describe("laws of comparing", () => {
  it("a number reaches itself, whatever its last binary digits", () => {
    fc.assert(
      fc.property(number, (value) => {
        const written = Number(value.toPrecision(15));
        expect([atLeast(value, written), atMost(value, written)]).to.deep.equal([true, true]);
      }),
    );
  });

  it("one of two numbers reaches the other; both do only where fifteen digits agree", () => {
    fc.assert(
      fc.property(number, number, (first, second) => {
        const [up, down] = [atLeast(first, second), atLeast(second, first)];
        expect(up || down).to.equal(true);
        expect(up && down).to.equal(first.toPrecision(15) === second.toPrecision(15));
      }),
    );
  });
});
