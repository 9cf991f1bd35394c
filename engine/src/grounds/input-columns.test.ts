// The columns that a stage rests on, and the cells they stand in.
import { expect } from "chai";
import type { SchoolResult } from "../assessment/index.js";
import { inputColumns } from "./input-columns.js";

describe("inputColumns", () => {
  it("gives each column its figures and their cells, only of the schools that have one", () => {
    const school = (row: number, figures: Readonly<Record<string, number>>) => ({
      contributors: [{ source: { sheet: "一", row, columns: { "whole.pupils": "C", "whole.books": "D" } }, figures }],
    });
    const schools = [school(2, { "whole.pupils": 500, "whole.books": 9000 }), school(3, { "whole.pupils": 300 })];
    const columns = inputColumns({ schools: schools as unknown as readonly SchoolResult[] } as never);
    expect(columns.map(({ path, figures }) => [path, ...figures])).to.deep.equal([
      ["whole.pupils", 500, 300],
      ["whole.books", 9000],
    ]);
    expect(columns.map(({ cells }) => cells().map(({ cell }) => cell))).to.deep.equal([["C2", "C3"], ["D2"]]);
  });
});
