// Dates and terms.
import { expect } from "chai";
import { dayAfterYears, dayOf } from "./iso-date.js";
import type { Community } from "./index.js";
import { currentMembers, memberTerm, termState } from "./term.js";

/** Days since 1970 by the calendar of the machine. */
const byMachine = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe("dayOf", () => {
  it("counts days as the machine's calendar does, over four centuries", () => {
    const start = dayOf("1970-01-01", "first")!;
    for (let day = byMachine("1800-01-01"); day < byMachine("2200-01-01"); day += 13) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayOf(text, "first")! - start, text).to.equal(day);
    }
  });
  it("knows the last day of a month and a year", () => {
    expect(dayOf("2024-02", "last")).to.equal(dayOf("2024-02-29", "first"));
    expect(dayOf("1900-02", "last")).to.equal(dayOf("1900-02-28", "first"));
    expect(dayOf("2023", "last")).to.equal(dayOf("2023-12-31", "first"));
  });
  it("refuses what is no date", () => {
    for (const text of ["", "2024/09/01", "2024-13", "2024-00-01", "2024-04-31", "2024-9-1", "二〇二四"])
      expect(dayOf(text, "first"), text).to.equal(null);
  });
  it("moves a day by years", () => {
    expect(dayAfterYears("2021-09-01", 3)).to.equal(dayOf("2024-09-01", "first"));
    expect(dayAfterYears("2024-02-29", 1)).to.equal(dayOf("2025-03-01", "first"));
    expect(dayAfterYears("2023-02-29", 1)).to.equal(null);
  });
});

describe("termState", () => {
  it("holds the last day of a term and the first", () => {
    const term = { from: "2022-09-01", to: "2024-08-31" };
    expect(termState(term, "2022-08-31")).to.equal("notBegun");
    expect(termState(term, "2022-09-01")).to.equal("current");
    expect(termState(term, "2024-08-31")).to.equal("current");
    expect(termState(term, "2024-09-01")).to.equal("ended");
    expect(termState({}, "2024-09-01")).to.equal("current");
  });
  it("asks for an ISO date", () => {
    expect(() => termState({}, "1.9.2024")).to.throw(RangeError, "termState requires an ISO date");
  });
  it("leaves out members whose own term is over, whatever the community's", () => {
    const community: Community = {
      id: "1",
      name: "一组",
      kind: "pair",
      from: "2022-09",
      to: "2025-07",
      members: [
        { school: "甲", role: "lead" },
        { school: "乙", role: "helped", to: "2023-07" },
      ],
    };
    expect(memberTerm(community, community.members[1]!)).to.deep.equal({ from: "2022-09", to: "2023-07" });
    expect(currentMembers(community, "2024-01-01").map(({ school }) => school)).to.deep.equal(["甲"]);
    expect(currentMembers(community)).to.have.lengthOf(2);
  });
});
