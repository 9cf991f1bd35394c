// Sheets taken apart and put together again.
import { expect } from "chai";
import { gatherPieces, piecesOf } from "./in-pieces.js";

describe("Sheets in pieces", () => {
  it("are the same when they are put together again, however long or empty", () => {
    const sheets = [
      { name: "空", rows: [] },
      { name: "长", rows: Array.from({ length: 3000 }, (_, row) => [row, "甲", null]) },
      { name: "宽", rows: [Array.from({ length: 9000 }, (_, column) => column), []] },
    ];
    const { add, sheets: gathered } = gatherPieces<(typeof sheets)[number]>();
    const pieces = [...piecesOf(sheets)];
    pieces.forEach(add);
    expect(gathered()).to.deep.equal(sheets);
    expect(pieces.length).to.be.greaterThan(5);
  });
});
