// Saving what the workbench shows: it reads back as it was.
import { expect } from "chai";
import type { Grid } from "@junheng/engine/reading/cells";
import { readWorkbook } from "../read/index.js";
import { writeGrids } from "./write-grids.js";

const grid: Grid = {
  sheet: "全县学校",
  origin: { row: 1, column: 1 },
  rows: [
    ["标题", null, null],
    ["一小", 320.5, 0.25],
    ["=1+1", "0012", { error: "#N/A" }],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  percentCells: ["1,2"],
};

describe("writeGrids", () => {
  it("keeps values, places, merged cells and percentages", async () => {
    const [read] = (await readWorkbook(await writeGrids([grid]), "保存.xlsx")).grids;
    expect(read).to.deep.include({
      sheet: "全县学校",
      origin: grid.origin,
      merges: grid.merges,
      percentCells: ["1,2"],
    });
    expect(read?.rows.slice(1)).to.deep.equal([
      ["一小", 320.5, 0.25],
      ["=1+1", "0012", "#N/A"],
    ]);
  });

  it("keeps the mark of sheets of ours, and gives none to the user's", async () => {
    const bytes = await writeGrids([grid, { ...grid, sheet: "结论", ours: true }]);
    const { grids } = await readWorkbook(bytes, "保存.xlsx");
    expect(grids.map((each) => each.ours ?? false)).to.deep.equal([false, true]);
  });
});
