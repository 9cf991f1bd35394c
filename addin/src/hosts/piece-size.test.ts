// Pieces that follow how long they take.
import { expect } from "chai";
import { pieceSize } from "./piece-size.js";

describe("pieceSize", () => {
  it("gets smaller while pieces take long, larger while they are quick, and stays within its bounds", () => {
    const size = pieceSize(800);
    expect(size.next()).to.equal(800);
    size.took(48);
    expect(size.next()).to.equal(400);
    size.took(16);
    expect(size.next()).to.equal(300);
    for (let k = 0; k < 20; k++) size.took(500);
    expect(size.next()).to.equal(50);
    for (let k = 0; k < 20; k++) size.took(0);
    expect(size.next()).to.equal(3200);
  });
});
