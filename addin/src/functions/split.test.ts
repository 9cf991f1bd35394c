// Splitting multi-stage schools; the nine-year school is the published example (测算均衡系数拆分公式), unrounded.
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import { FunctionError } from "./function-error.js";
import type { ResultTable } from "./function-result.js";
import { callOf, columnOf, errorOf, inLanguage } from "./test-support.js";

const split = callOf("SPLIT");
const rounded = (result: unknown): unknown =>
  Array.isArray(result) ? result.map(rounded) : typeof result === "number" ? Number(result.toFixed(2)) : result;

describe("split", () => {
  const golden = Object.fromEntries(
    readGolden("nine_year_split_books").map(({ field, printed }) => [field, Number(printed)]),
  );
  const { books_total: books, students_primary: primary, students_junior: junior } = golden;

  it("divides the nine-year school of the example 9,711.63 to 13,514.37", () =>
    expect(rounded(split(books, primary, junior))).to.deep.equal([
      ["小学", "初中"],
      [9711.63, 13514.37],
    ]));
  it("gives one stage's part alone", () => {
    expect(rounded(split(books, primary, junior, undefined, "小学"))).to.equal(9711.63);
    expect(rounded(split([[books]], [[primary]], [[junior]], [[""]], [["初中"]]))).to.equal(13514.37);
  });
  it("divides a complete secondary school 1:1.2", () =>
    expect(rounded(split(880, 0, 200, 200))).to.deep.equal([
      ["小学", "初中", "高中"],
      [0, 400, 480],
    ]));
  it("divides a twelve-year school 1:1.1:1.32", () =>
    expect(rounded(split(342, 100, 100, 100, "senior"))).to.equal(132));
  it("leaves a school of one stage whole", () => expect(split(500, 120, 0, undefined, "小学")).to.equal(500));
  it("takes columns, a row a school, with blanks where there is no total", () =>
    expect(
      rounded(split(columnOf("图书", 210, "", 330), columnOf("小学", 100, 1, 0), columnOf("初中", 100, 1, 300))),
    ).to.deep.equal([
      ["小学", "初中"],
      ["", ""],
      [100, 110],
      ["", ""],
      [0, 330],
    ]));
  it("ends where the figures end", () =>
    expect(split(columnOf(10, "", ""), columnOf(1, "", ""), columnOf(0, "", ""), undefined, "小学")).to.equal(10));
  it("has headers in the user's language", () =>
    expect(inLanguage("en", () => (split(10, 1, 1) as ResultTable)[0])).to.deep.equal(["primary", "junior secondary"]));
  it("shows #DIV/0! in the row of a school without pupils", () => {
    const table = split(columnOf(10, 20), columnOf(1, 0), columnOf(0, 0)) as ResultTable;
    const cell = table[2]?.[0];
    expect(cell instanceof FunctionError && [cell.code, cell.message.includes("第 2 所学校")]).to.deep.equal([
      "#DIV/0!",
      true,
    ]);
  });
});

describe("split refuses", () => {
  it("ranges of different size", () =>
    expect(errorOf(() => split(columnOf(1, 2), columnOf(1), columnOf(1, 2))).message).to.contain(
      "“全校总数”是 2 行 1 列，“小学学生数”是 1 行 1 列",
    ));
  it("negative pupils", () => expect(errorOf(() => split(10, -1, 5)).code).to.equal("#NUM!"));
  it("a total that is no number", () => {
    const error = errorOf(() => split("很多", 1, 1));
    expect([error.code, error.message]).to.deep.equal(["#VALUE!", "“全校总数”应当是数，现在是“很多”。请改成数。"]);
  });
  it("a stage it does not know", () =>
    expect(errorOf(() => split(10, 1, 1, undefined, "大学")).message).to.contain("可以写：小学、初中、高中"));
  it("an error in a cell, and passes it on", () => expect(errorOf(() => split("#N/A", 1, 1)).code).to.equal("#N/A"));
});
