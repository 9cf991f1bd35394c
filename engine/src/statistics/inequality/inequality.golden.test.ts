// Measures of inequality as manuals and test suites of other programs print them. Sources: test/golden/README.md.
import { expect } from "chai";
import { inequalityRows } from "../../../../test/golden-rows/inequality-rows.js";
import { atkinson, theilT } from "../index.js";

describe("published figures of inequality", () => {
  for (const { name, measure, printed, result } of inequalityRows()) {
    it(`${name}: ${measure} is ${printed}`, () => {
      expect(result().toFixed(printed.length - 2)).to.equal(printed.padEnd(3, "0"));
    });
  }

  it("Theil's T of the five of REAT's manual is 0.250201, which is not the figure printed there as Theil", () => {
    expect(theilT([10, 10, 10, 20, 50])!.toFixed(6)).to.equal("0.250201");
  });
  it("half have nothing, half the same: T is ln 2, as PySAL prints it", () => {
    expect(theilT([0, 0, 0, 10, 10, 10])!).to.be.closeTo(Math.LN2, 2e-16);
  });
  it("A(0.5) and A(1) of 10 to 50 are 0.06315 and 0.1316096, as PySAL prints them", () => {
    expect(atkinson([10, 20, 30, 40, 50], undefined, 0.5)!.toFixed(5)).to.equal("0.06315");
    expect(atkinson([10, 20, 30, 40, 50], undefined, 1)!.toFixed(7)).to.equal("0.1316096");
  });
});
