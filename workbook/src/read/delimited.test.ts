// Text files that are long for nothing, or too long: neither takes room.
import { expect } from "chai";
import { delimitedGrid } from "./delimited.js";
import { FileProblem } from "./problem.js";

const rowsOf = (text: string): readonly (readonly unknown[])[] => delimitedGrid(text, "a.csv").rows;

describe("delimitedGrid", () => {
  it("keeps blank lines between schools as rows of nothing, all one and the same", () => {
    const rows = rowsOf(`甲,1${"\n".repeat(100_001)}乙,2\n${" , \n".repeat(100_000)}`);
    expect(rows).to.have.length(100_002);
    expect(rows[100_001]).to.deep.equal(["乙", "2"]);
    expect(new Set(rows).size).to.equal(3);
  });

  it("makes nothing of millions of blank lines behind the last school", () => {
    expect(rowsOf(`甲,1${"\r\n".repeat(2_000_000)}`)).to.deep.equal([["甲", "1"]]);
  });

  it("refuses more rows or columns than a sheet has", () => {
    expect(() => rowsOf(`${"\n".repeat(1_048_576)}甲,1`)).to.throw(FileProblem, "sheetTooLarge");
    expect(rowsOf(`${"\n".repeat(1_048_575)}甲,1`)).to.have.length(1_048_576);
    expect(() => rowsOf("甲,1\n".repeat(1_048_578))).to.throw(FileProblem, "sheetTooLarge");
    expect(rowsOf(`"甲${"\n".repeat(1_100_000)}",1`)).to.have.length(1);
    expect(() => rowsOf(`甲,1\n${",".repeat(16_384)}1`)).to.throw(FileProblem, "sheetTooLarge");
    expect(rowsOf(`甲,1\n${",".repeat(100_000)}\n乙,2`)[2]).to.deep.equal(["乙", "2"]);
  });
});
