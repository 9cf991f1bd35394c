// What is handed over without types: no number is no figure, and what is no record or rubric is named.
import { expect } from "chai";
import { assessCounty, traceSchoolIndicator } from "../assessment/index.js";
import type { Rubric, ScoreData } from "../rubrics/index.js";
import { scoreRubric } from "../rubrics/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012 } from "../standards/index.js";
import { builtInChecks, checkSchools } from "./index.js";

const keyed = (record: unknown) => [{ key: "1", record: record as SchoolRecord }];
const rulesOf = (whole: unknown): readonly string[] =>
  checkSchools(keyed({ name: "一小", whole }), builtInChecks).map(({ rule }) => rule);

describe("What a program hands over", () => {
  it("is checked as it is assessed: a figure that is no number is unreadable, and no rule takes it for one", () => {
    for (const staff of [Number.NaN, "48", Infinity])
      expect(rulesOf({ pupils: 100, staff, fullTimeTeachers: 52 })).to.deep.equal(
        rulesOf({ pupils: 100, staff: "unreadable", fullTimeTeachers: 52 }),
      );
    expect(rulesOf({ pupils: 100n, staff: 48n, fullTimeTeachers: 52 })).to.include("teachersOverStaff");
  });
  it("is held against figures of other tables only where those are some, and is never corrected to what is none", () => {
    const pupils = (figure: unknown) => keyed({ name: "一小", whole: { pupils: figure } });
    for (const figure of [5e-324, Number.NaN, "31"]) {
      const other = { lastYear: pupils(figure), county: pupils(figure) };
      expect(checkSchools(pupils(31), builtInChecks, other)).to.deep.equal(
        checkSchools(pupils(31), builtInChecks, { lastYear: pupils("unreadable"), county: pupils("unreadable") }),
      );
    }
  });
  it("is refused by name where it is no record, no rubric and no data", () => {
    expect(() => checkSchools(keyed({ whole: {} }), builtInChecks)).to.throw(TypeError, "with a name");
    expect(() => scoreRubric("six-commons" as unknown as Rubric, {} as ScoreData)).to.throw(TypeError, '"six-commons"');
    expect(() => scoreRubric({ format: 1 } as unknown as Rubric, [] as unknown as ScoreData)).to.throw(
      TypeError,
      "scoreDataOf",
    );
  });
  it("is refused with what was meant where a stage or an indicator is misspelt", () => {
    const record: SchoolRecord = { name: "一小", type: "primary", whole: { pupils: 100, books: 2000 } };
    const assessed = assessCounty([record], nationalBasic2012);
    const trace = (stage: string, id: string): unknown =>
      traceSchoolIndicator(assessed, nationalBasic2012, stage as "primary", 0, id as "booksPerPupil");
    expect(() => trace("primry", "booksPerPupil")).to.throw(TypeError, 'did you mean "primary"');
    expect(() => trace("primary", "bookPerPupil")).to.throw(TypeError, 'did you mean "booksPerPupil"');
  });
});
