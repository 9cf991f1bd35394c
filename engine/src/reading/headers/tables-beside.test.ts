// Tables beside each other keep what is known of their cells.
import { expect } from "chai";
import { builtInCatalogue } from "./catalogue.js";
import { headerLookup } from "./header-rows.js";
import { tablesBeside } from "./tables-beside.js";

describe("Tables beside each other", () => {
  const rows = [
    ["学校名称", "图书", "学校名称", "图书"],
    ["一小", 10, "二小", 20],
  ];
  const header = { top: 0, bottom: 0, nameRows: [0], unitRow: null };
  const lookup = headerLookup(builtInCatalogue);

  it("each have the marks of their own cells, where these stand in it", () => {
    const grid = { sheet: "1", rows, percentCells: ["1,3"], uncalculated: ["1,1"] };
    const [left, right] = tablesBeside(grid, header, lookup);
    expect([left?.percentCells, left?.uncalculated]).to.deep.equal([[], ["1,1"]]);
    expect([right?.percentCells, right?.uncalculated]).to.deep.equal([["1,1"], []]);
  });
});
