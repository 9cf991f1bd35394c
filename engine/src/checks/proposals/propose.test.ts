// What is proposed, and when nothing is.
import { expect } from "chai";
import { builtInChecks } from "../built-in/built-in-checks.js";
import type { CheckContext, KeyedSchool } from "../check-finding.js";
import { checkSchools } from "../check-schools.js";
import { county, nineYear, school } from "../test-support.js";

/** What is proposed for the findings: the path, the figure and why. */
const proposed = (schools: readonly KeyedSchool[], context?: CheckContext) =>
  checkSchools(schools, builtInChecks, context).flatMap(({ proposal }) =>
    proposal === undefined
      ? []
      : [[proposal, ...(proposal.also ?? [])].map(({ path, to }) => `${path}=${to}`).join(" ") + ` ${proposal.code}`],
  );

const split = (whole: number, primary: number, junior: number): KeyedSchool =>
  nineYear({ pupils: whole }, { pupils: primary }, { pupils: junior });

describe("what is proposed", () => {
  it("is the figure in the unit of the others", () => {
    expect(proposed(county({ s03: { equipmentValue: 98.7289 } }))).to.deep.equal([
      "whole.equipmentValue=987289 proposal.unit",
    ]);
    expect(proposed(county({ s03: { siteArea: 24.96 } }))).to.include("whole.siteArea=16640 proposal.unit");
  });

  it("is a figure without its sign", () => {
    expect(proposed([school("1", { computers: -71 })])).to.deep.equal(["whole.computers=71 proposal.sign"]);
  });

  it("is not a sign where the figure without it would break another check", () => {
    expect(proposed([school("1", { fullTimeTeachers: -52 })])).to.deep.equal([]);
  });

  it("is the slip that alone explains a sum", () => {
    expect(proposed([split(350, 320, 210)])).to.deep.equal(["whole.pupils=530 proposal.transposed"]);
    expect(proposed([split(530, 230, 210)])).to.deep.equal(["primary.pupils=320 proposal.transposed"]);
    expect(proposed([split(530, 32, 210)])).to.deep.equal(["primary.pupils=320 proposal.tenfold"]);
    expect(proposed([split(53, 320, 210)])).to.deep.equal(["whole.pupils=530 proposal.tenfold"]);
    expect(proposed([split(1530, 32, 1210)])).to.deep.equal(["primary.pupils=320 proposal.tenfold"]);
    expect(proposed([split(1122, 71, 51)])).to.deep.equal(["whole.pupils=122 proposal.digitDoubled"]);
  });

  it("is nothing where several slips explain it: all are named", () => {
    const [finding] = checkSchools([split(5530, 320, 210)], builtInChecks);
    expect(finding?.proposal).to.equal(undefined);
    expect(finding?.params["candidates"]).to.deep.equal([
      "whole.pupils:5530>530",
      "primary.pupils:320>5320",
      "junior.pupils:210>5210",
    ]);
  });

  it("is the part that is missing", () => {
    const lacking = nineYear({ pupils: 530 }, { pupils: 320 }, { pupils: "missing" });
    expect(proposed([lacking])).to.deep.equal(["junior.pupils=210 proposal.rest"]);
  });

  it("is an exchange that last year, the table or the degrees bear out", () => {
    const turned = school("1", { staff: 43, fullTimeTeachers: 48 });
    const exchanged = ["whole.fullTimeTeachers=43 whole.staff=48 proposal.exchanged"];
    expect(proposed([turned])).to.deep.equal([]);
    expect(proposed([turned], { county: [school("1")] })).to.include(exchanged[0]);
    expect(proposed([school("1", { staff: 43, fullTimeTeachers: 48, associateTeachers: 12 })])).to.deep.equal(
      exchanged,
    );
  });

  it("is an exchange of two stages", () => {
    const lastYear = [split(520, 318, 202)];
    expect(proposed([split(530, 210, 320)], { lastYear })).to.deep.equal([
      "junior.pupils=210 primary.pupils=320 proposal.exchanged",
      "primary.pupils=320 junior.pupils=210 proposal.exchanged",
    ]);
  });

  it("is the decimal point where last year's figure has it", () => {
    expect(proposed([school("1", { books: 153_170 })], { lastYear: [school("1", { books: 15_000 })] })).to.deep.equal([
      "whole.books=15317 proposal.decimal",
    ]);
  });

  it("is the county's figure where it alone passes", () => {
    const context = { county: [school("1")] };
    expect(proposed([school("1", { boarders: 613 })], context)).to.deep.equal([
      "whole.boarders=31 proposal.county",
      "whole.boarders=31 proposal.county",
    ]);
    expect(proposed([school("1", { boarders: 33 })], context)).to.deep.equal([]);
  });
});
