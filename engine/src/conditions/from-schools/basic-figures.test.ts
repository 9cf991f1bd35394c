// What form Ⅰ says of the county's schools: each school once, each of its figures under the stage that it is of.
import { expect } from "chai";
import type { SchoolRecord } from "../../schools/index.js";
import { countyOfSchools } from "./basic-figures.js";

const told = (records: readonly SchoolRecord[], ...paths: readonly string[]) => {
  const figures = new Map(countyOfSchools(records).map(({ path, value }) => [path, value]));
  return paths.map((path) => figures.get(`I.${path}`) ?? null);
};

describe("Form Ⅰ from the schools", () => {
  const whole = { pupils: 900, classes: 18, staff: 50, fullTimeTeachers: 45 };
  const primary: SchoolRecord = { name: "一小", type: "primary", whole };

  it("counts a nine-year school once whose stages are two rows, and each row's figures under its stage", () => {
    const rows: readonly SchoolRecord[] = [
      { name: "育才学校", type: "nineYear", stage: "primary", whole: { ...whole, pupils: 500 } },
      { name: "育才学校", type: "nineYear", stage: "junior", whole: { ...whole, pupils: 300 } },
    ];
    expect(told([primary, ...rows], "nineYear.schools", "primary.schools")).to.deep.equal([1, 1]);
    expect(told([primary, ...rows], "primary.pupils", "junior.pupils", "junior.classes")).to.deep.equal([
      1400, 300, 18,
    ]);
  });

  it("counts two schools of one name that are not parts of one", () => {
    expect(told([primary, { ...primary }], "primary.schools", "primary.pupils")).to.deep.equal([2, 1800]);
  });

  it("leaves blank what one school with the stage does not say, and asks none that has no pupils there", () => {
    const both = { name: "新区学校", type: "nineYear", whole: { staff: 80 } } as const;
    const split: SchoolRecord = { ...both, primary: { pupils: 400 }, junior: { pupils: 200 } };
    expect(told([primary, split], "primary.pupils", "primary.staff", "junior.staff")).to.deep.equal([1300, null, null]);
    const begun: SchoolRecord = { ...both, primary: { pupils: 400 }, junior: { pupils: 0 } };
    expect(told([primary, begun], "primary.staff", "nineYear.schools")).to.deep.equal([130, 1]);
  });

  it("says nothing of schools by type where one has none", () => {
    expect(countyOfSchools([primary, { name: "二校", whole }])).to.deep.equal([]);
  });
});
