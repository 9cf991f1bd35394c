// Where a table says which school a row belongs to: the places are those of her own sheet, wherever its table begins.
import { expect } from "chai";
import { readUnitColumns } from "./index.js";

const rows = [
  ["学校名称", "总校"],
  ["龙马小学", ""],
  ["青堡小学", "龙马小学"],
];

describe("The columns of legal units", () => {
  it("have the addresses of the sheet where the table does not begin in A1", () => {
    const [, campus] = readUnitColumns([{ sheet: "校", rows, origin: { row: 2, column: 1 } }]);
    expect(campus?.source).to.deep.equal({ sheet: "校", row: 5, columns: { name: "B", campusOf: "C" } });
  });

  it("have the cells that figures stood in where rows were arranged anew", () => {
    const places = rows.map((row, at) => row.map((_, column) => ({ row: 9 - at, column: column + 3 })));
    const [, campus] = readUnitColumns([{ sheet: "校", rows, places }]);
    expect(campus?.source?.cells?.["campusOf"]).to.deep.equal({ sheet: "校", cell: "E8" });
  });
});
