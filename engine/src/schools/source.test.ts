// Where a figure stands: by row and column, or in a cell of its own.
import { expect } from "chai";
import { hasPlace, whereOf } from "./source.js";

describe("whereOf", () => {
  const source = {
    file: "甲.xlsx",
    sheet: "表",
    row: 7,
    columns: { "whole.books": "K", "whole.pupils": "C" },
    cells: { "whole.pupils": { file: "乙.xlsx", sheet: "登记表", cell: "D12" } },
  };

  it("takes row and column", () => {
    expect(whereOf(source, "whole.books")).to.deep.equal({ file: "甲.xlsx", sheet: "表", cell: "K7" });
  });

  it("prefers a figure's own place, with its own file and sheet", () => {
    expect(whereOf(source, "whole.pupils")).to.deep.equal({ file: "乙.xlsx", sheet: "登记表", cell: "D12" });
  });

  it("names file and sheet where the figure has no place", () => {
    expect(whereOf(source, "whole.staff")).to.deep.equal({ file: "甲.xlsx", sheet: "表" });
    expect(hasPlace(source, "whole.staff")).to.equal(false);
    expect(hasPlace(source, "whole.pupils")).to.equal(true);
  });
});
