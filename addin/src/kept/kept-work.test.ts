// Which work is offered again, and what of its changes is left.
import { expect } from "chai";
import type { KeptChange, WorkHead } from "./kept-work.js";
import { emptyHead, isUnsaved, offerOf, withoutRemoved } from "./kept-work.js";

const head = (id: string, at: number): WorkHead => ({ ...emptyHead(id, ["县.xlsx"]), at });
const change = (id: string, params: object): KeptChange => ({
  id: `sheet.mutation.${id}`,
  params: JSON.stringify(params),
});

describe("Work that is offered again", () => {
  it("is the newest, and the others are counted", () => {
    const offer = offerOf([head("a", 1), head("c", 3), head("b", 2)], new Set());
    expect(offer?.head.id).to.equal("c");
    expect(offer?.others).to.equal(2);
  });
  it("is none that another page works on", () => {
    expect(offerOf([head("a", 1), head("b", 2)], new Set(["b"]))?.head.id).to.equal("a");
    expect(offerOf([head("a", 1)], new Set(["a"]))).to.equal(null);
  });
  it("is none of a later version of the program", () => {
    expect(offerOf([{ ...head("a", 1), version: 2 as never }], new Set())).to.equal(null);
  });
});

describe("Unsaved work", () => {
  it("is what was done since the last saving", () => {
    expect(isUnsaved({ changes: 0, saved: 0 })).to.equal(false);
    expect(isUnsaved({ changes: 2, saved: 1 })).to.equal(true);
    expect(isUnsaved({ changes: 2, saved: 2 })).to.equal(false);
  });
});

describe("Changes of sheets that were removed again", () => {
  const typed = change("set-range-values", { subUnitId: "hers", cellValue: {} });
  const added = change("insert-sheet", { sheet: { id: "result" }, index: 1 });
  const filled = change("set-range-values", { subUnitId: "result", cellValue: {} });
  const removed = change("remove-sheet", { subUnitId: "result" });

  it("are left out, and those of others stay in their order", () => {
    expect(withoutRemoved([typed, added, filled, typed, removed])).to.deep.equal([typed, typed]);
  });
  it("stay where the sheet is there again, or was there from the start", () => {
    expect(withoutRemoved([added, removed, added, filled])).to.deep.equal([added, filled]);
    expect(withoutRemoved([removed])).to.deep.equal([removed]);
  });
});
