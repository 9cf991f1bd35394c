// CHANGE, LEVELLED and CONVERGENCE on the document's five schools in two years, against an independent computation.
import { expect } from "chai";
import { change, levelled } from "./change.js";
import { convergence } from "./convergence.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const pupils = [45, 37, 89, 76, 55];
const books = [279, 137, 935, 160, 402];
const pupilsNow = [44, 30, 95, 80, 50];
const booksNow = [300, 170, 935, 220, 380];
const perPupil = (all: readonly number[], of: readonly number[]) => columnOf(...all.map((each, at) => each / of[at]!));
const years = [
  perPupil(books, pupils),
  columnOf(...pupils),
  perPupil(booksNow, pupilsNow),
  columnOf(...pupilsNow),
] as const;

describe("CHANGE", () => {
  it("gives the coefficients, the parts that add up, how it was levelled, and the share", () => {
    const table = change(...years) as unknown[][];
    const numbers = table.slice(1, 8).map(([, value]) => value as number);
    const known = [0.515256629884, 0.409924617721, -0.105332012164, -0.079080253974, 0.0016609876, -0.02791274579, 0];
    known.forEach((each, at) => expect(numbers[at]).to.be.closeTo(each, 1e-12));
    expect(table[8]?.[1]).to.equal("抬低");
    expect(table[9]?.[1]).to.be.closeTo(75.08, 0.01);
  });
  it("takes a blank as a school that is not there in that year", () => {
    const table = change(columnOf(1, 3, ""), columnOf(1, 1, ""), columnOf(1, 3, 5), columnOf(1, 1, 1)) as unknown[][];
    expect(table[7]?.[1]).to.be.closeTo(table[3]?.[1] as number, 1e-15);
  });
  it("names the argument where there is no number, and where ranges differ in size", () => {
    expect(errorOf(() => change(columnOf(""), columnOf(""), columnOf(1), columnOf(1))).code).to.equal("#DIV/0!");
    expect(errorOf(() => change(columnOf(1, 2), columnOf(1), columnOf(1, 2), columnOf(1, 2))).code).to.equal("#VALUE!");
  });
});

describe("LEVELLED", () => {
  it("says it in the language of the workbook", () => {
    expect(levelled(...years)).to.equal("抬低");
    expect(inLanguage("en", () => levelled(columnOf(1, 3), columnOf(1, 1), columnOf(1, 2), columnOf(1, 1)))).to.equal(
      "levelled down",
    );
  });
});

describe("CONVERGENCE", () => {
  it("gives beta and lambda, weighted and not", () => {
    const table = convergence(years[0], years[2], years[1]) as unknown[][];
    const known = [-0.252993179939, 0.291680963956, -0.231150159822];
    known.forEach((each, at) => expect(table[at + 1]?.[1]).to.be.closeTo(each, 1e-12));
  });
  it("counts the years, and refuses none", () => {
    const table = convergence(years[0], years[2], "", 2) as unknown[][];
    expect(table[1]?.[1]).to.be.closeTo(-0.252993179939 / 2, 1e-12);
    expect(errorOf(() => convergence(years[0], years[2], "", 0)).code).to.equal("#NUM!");
    expect(errorOf(() => convergence(columnOf(1, 1), columnOf(2, 3))).code).to.equal("#DIV/0!");
  });
});
