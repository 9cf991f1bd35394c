// How dates are given: times of day to the second, everything else as its format says.
import { expect } from "chai";
import { dateCode } from "./cell-formats.js";

describe("dateCode", () => {
  it("gives a time of day its seconds, so that 1:15 is no ratio, and leaves dates as they are", () => {
    expect(dateCode("h:mm", 0.052)).to.equal("h:mm:ss");
    expect(dateCode("yyyy/m/d", 45000)).to.equal("yyyy/m/d");
  });
});
