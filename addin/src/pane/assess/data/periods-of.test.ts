import { expect } from "chai";
import { periodsOf } from "./periods-of.js";

describe("The periods to choose from", () => {
  it("stand in one order, whichever is read", () => {
    const wanted = ["2024年", "2023年", "2022年"];
    expect(periodsOf({ period: "2024年", otherPeriods: ["2022年", "2023年"] })).to.deep.equal(wanted);
    expect(periodsOf({ period: "2022年", otherPeriods: ["2024年", "2023年"] })).to.deep.equal(wanted);
  });

  it("are none where the data names none, or nothing was read", () => {
    expect(periodsOf({ period: null, otherPeriods: [] })).to.deep.equal([]);
    expect(periodsOf(null)).to.deep.equal([]);
  });
});
