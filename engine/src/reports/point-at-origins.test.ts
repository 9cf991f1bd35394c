// Figures that point at the cells they were read from, and copies where they cannot.
import { expect } from "chai";
import { pointedAt } from "./point-at-origins.js";
import type { SheetCell } from "./sheet.js";

const pointing = (value: number, hers: unknown): SheetCell | null | undefined => {
  const origin = { sheet: "它's", cell: "K7" };
  const sheet = {
    id: "live-data",
    name: "公式数据",
    widths: [],
    rows: [[{ value, style: "number" as const, origin }]],
  };
  return pointedAt(sheet, () => hers).rows[0]?.[0];
};

describe("pointedAt", () => {
  it("points at a cell that holds the number, in whatever unit, and leaves one that is emptied later blank", () => {
    expect(pointing(900, 900)?.formula).to.equal(`IF(ISNUMBER('它''s'!K7),'它''s'!K7,"")`);
    expect(pointing(126_000, 12.6)?.formula).to.equal(`IF(ISNUMBER('它''s'!K7),'它''s'!K7*10000,"")`);
    expect(pointing(0, 0)?.formula).to.include("ISNUMBER");
  });

  it("stays a copy, and looks like one, where the cell holds a text, another number or nothing", () => {
    for (const hers of ["900本", 899, null, { error: "#N/A" }])
      expect(pointing(900, hers)).to.deep.include({ value: 900, style: "doubt" }).and.not.to.have.property("formula");
  });

  it("leaves sheets without figures of hers as they are", () => {
    const sheet = { id: "verdict", name: "结论", widths: [], rows: [[{ value: 1 }, null]] };
    expect(pointedAt(sheet, () => 1)).to.equal(sheet);
  });
});
