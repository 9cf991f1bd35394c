// Slips of the hand, one example each.
import { expect } from "chai";
import { slipOf } from "./slips.js";

describe("slipOf", () => {
  it("knows neighbouring digits exchanged", () => {
    expect(slipOf(350, 530)).to.equal("transposed");
    expect(slipOf(1243, 1234)).to.equal("transposed");
    expect(slipOf(3214, 1234)).to.equal(null);
  });

  it("knows a digit lost and one struck twice", () => {
    expect(slipOf(153, 1530)).to.equal("tenfold");
    expect(slipOf(130, 1530)).to.equal("digitLost");
    expect(slipOf(5530, 530)).to.equal("digitDoubled");
    expect(slipOf(5130, 530)).to.equal(null);
  });

  it("knows the decimal point, in areas too", () => {
    expect(slipOf(1234.5, 123.45)).to.equal("tenfold");
    expect(slipOf(12.5, 21.5)).to.equal(null);
  });

  it("makes nothing of the same figure, of zero or of one digit", () => {
    expect([slipOf(5, 5), slipOf(0, 10), slipOf(5, 15), slipOf(-35, 53)]).to.deep.equal([null, null, null, null]);
  });
});
