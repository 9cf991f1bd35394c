// The room of texts, as the faces of a document have them.
import { expect } from "chai";
import { linesIn, widestPiece } from "./text-width.js";

describe("The room that a text needs", () => {
  it("is that of the letters of Times New Roman, and one for a Chinese sign", () => {
    expect(widestPiece("小学")).to.equal(1);
    expect(widestPiece("illicit")).to.be.closeTo(6 * 0.278 + 0.444, 1e-9);
    expect(linesIn("little by little it is still his fit", 12.5)).to.equal(1);
  });

  it("is more where they are bold, but not for Chinese signs", () => {
    expect(widestPiece("grounds", true)).to.be.above(3.5);
    expect(linesIn("小学", 2, true)).to.equal(1);
  });

  it("keeps a mark of what is short behind its number", () => {
    expect(widestPiece("1166.79▼")).to.equal(6 * 0.5 + 0.25 + 1);
  });
});
