// How a fact came about is said with what is lacking, in both languages.
import { expect } from "chai";
import type { CountyFact } from "../../conditions/index.js";
import { howKnown } from "./how-known.js";

const fact: CountyFact = {
  input: "primaryOver2000",
  value: 2,
  origin: "schools",
  bound: "atLeast",
  cells: [],
  how: {
    code: "someOfSchools",
    params: { all: 12, count: 2, schools: ["甲小 2100", "乙小 2300"], lacking: 1, undated: 2 },
  },
};

describe("How a fact is known", () => {
  it("is said with the schools, and with what is lacking", () => {
    expect(howKnown(fact, "zh-CN")).to.equal(
      "逐校核对了 12 所学校，有 2 所：甲小 2100、乙小 2300。其中 2 所没有建校年份或随迁子女数，按不放宽的数核对。另有 1 所缺数。实际不少于这个数。",
    );
    expect(howKnown(fact, "en")).to.equal(
      "2 of 12 schools: 甲小 2100 and 乙小 2300. For 2 of them the year built or the migrant pupils are not known: they were held against the full value. Figures of 1 school are lacking. The true figure is no less.",
    );
  });

  it("is not said of a figure that was read as it stands", () => {
    const { how: _, ...read } = fact;
    expect(howKnown(read, "en")).to.equal(null);
  });
});
