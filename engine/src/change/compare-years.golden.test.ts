// The five schools of the document's example in two years, against values worked out apart from the program.
import { expect } from "chai";
import { nationalBasic2012 } from "../standards/index.js";
import { changeArrows, changeMeasures, compareYears, traceParts, traceSchoolChange } from "./index.js";
import { booksYear } from "./test-support.js";

// The first year is the document's example of books; the second, and all figures below, were computed by another program.
const before = booksYear([45, 37, 89, 76, 55], [279, 137, 935, 160, 402]);
const after = booksYear([44, 30, 95, 80, 50], [300, 170, 935, 220, 380]);
const compared = compareYears(before, after, nationalBasic2012);
const books = compared.stages.primary!.indicators.booksPerPupil!;
const measures = changeMeasures(compared, "primary", "booksPerPupil");

describe("Two years of five schools", () => {
  it("have the coefficients of an independent computation", () => {
    expect(books.before).to.be.closeTo(0.515256629884, 1e-12);
    expect(books.after).to.be.closeTo(0.409924617721, 1e-12);
    expect(books.change).to.be.closeTo(-0.105332012164, 1e-12);
  });

  it("have the parts of an independent computation, which add up", () => {
    const { low, high, pupils, schools } = books.parts!;
    expect(low).to.be.closeTo(-0.079080253974, 1e-12);
    expect(high).to.be.closeTo(0.0016609876, 1e-12);
    expect(pupils).to.be.closeTo(-0.02791274579, 1e-12);
    expect(schools).to.equal(0);
    expect(low + high + pupils + schools).to.be.closeTo(books.change!, 1e-12);
  });

  it("were levelled up, three quarters of the fall coming from the low schools", () => {
    expect(books.levelled).to.equal("up");
    expect(books.share).to.be.closeTo(0.7508, 1e-4);
    expect(books.low).to.deep.equal({ schools: 3, before: 576, after: 690 });
    expect(books.high).to.deep.equal({ schools: 2, before: 1337, after: 1315 });
  });

  it("converge as an independent computation says", () => {
    const { schools, unweighted, weighted } = measures.convergence!;
    expect(schools).to.equal(5);
    expect(unweighted.beta).to.be.closeTo(-0.252993179939, 1e-12);
    expect(unweighted.lambda).to.be.closeTo(0.291680963956, 1e-12);
    expect(weighted.beta).to.be.closeTo(-0.231150159822, 1e-12);
  });

  it("have an arrow for each school, with what its own change does", () => {
    const arrows = changeArrows(compared, "primary", "booksPerPupil");
    expect(arrows.map(({ low }) => low)).to.deep.equal([true, true, false, true, false]);
    expect(arrows[3]?.before).to.be.closeTo(160 / 76, 1e-12);
    expect(arrows[3]?.after).to.be.closeTo(2.75, 1e-12);
    const stayed = booksYear([44, 30, 95, 76, 50], [300, 170, 935, 160, 380]);
    const without = compareYears(before, stayed, nationalBasic2012).stages.primary!.indicators.booksPerPupil!.after!;
    expect(arrows[3]?.effect).to.be.closeTo(books.after! - without, 1e-9);
  });

  it("open to their arithmetic: the terms of each part, and the cells of each figure", () => {
    for (const { value, terms } of traceParts(books)) {
      const sum = terms.reduce((total, term) => total + term.weight * (term.with - term.without), 0);
      expect(sum).to.be.closeTo(value, 1e-15);
    }
    const trace = traceSchoolChange(compared, nationalBasic2012, "primary", 3, "booksPerPupil");
    expect(trace.before?.inputs.map(({ value, where }) => [value, where?.cell])).to.deep.equal([
      [76, "B5"],
      [160, "C5"],
    ]);
    expect(trace.after?.result).to.equal(2.75);
  });
});
