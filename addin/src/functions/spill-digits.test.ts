import { expect } from "chai";
import { spillDigits } from "./spill-digits.js";

describe("spillDigits", () => {
  it("shows values with two decimals, ratios below one with three, and whole numbers as they are", () => {
    expect(
      spillDigits("SCHOOLS", [
        ["学校", "学生数", "生均面积", "师生比"],
        ["甲", 520, 5.76923, 0.0576],
        ["乙", 480, 6, 0.06],
      ]),
    ).to.deep.equal([
      [null, null, null, null],
      [null, null, 2, 3],
      [null, null, 2, 3],
    ]);
  });

  it("shows coefficients with three, beside means of their own size", () => {
    expect(
      spillDigits("ASSESS", [
        ["小学", "图书", 3, 26.4, 13.6, 0.51526, 0.65, "达标"],
        ["小学", "师生比", 3, 0.06, 0.01, 0.1667, 0.65, "达标"],
      ]),
    ).to.deep.equal([
      [null, null, null, 2, 2, 3, 3, null],
      [null, null, null, 3, 3, 3, 3, null],
    ]);
  });

  it("shows points with two", () => {
    expect(spillDigits("RUBRIC", [["总分", 91.375]])).to.deep.equal([[null, 2]]);
  });
});
