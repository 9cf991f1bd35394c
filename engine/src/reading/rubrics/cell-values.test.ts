// The numbers of a rubric's cells.
import { expect } from "chai";
import { numberIn } from "./cell-values.js";

describe("a number in a cell of a rubric", () => {
  it("is read with 分 behind it and brackets around it, and its thousands parted", () => {
    expect(["5", "５分", "（5分）", "-2", "+3", ".5", "1,200分", "1 200"].map(numberIn)).to.deep.equal([
      5, 5, 5, -2, 3, 0.5, 1200, 1200,
    ]);
  });

  it("is none where two stand beside each other, or something else", () => {
    expect(["40 5", "4\n5", "5次", "￥5", "五", "分", "", "5~6", "5万"].map(numberIn)).to.deep.equal(
      Array(9).fill(null),
    );
  });
});
