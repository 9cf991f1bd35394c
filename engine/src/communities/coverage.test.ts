// Coverage of the nine pairs of a city's report, and what lacks, overlaps or is over.
import { expect } from "chai";
import { formatDecimal } from "../statistics/index.js";
import type { Community, CommunityMember, CommunitySchool } from "./index.js";
import { coverageOf, totalsOf } from "./index.js";

/** The townships of the nine helped schools, as the report lists them: 白果 twice. */
const townships = ["新塘", "红土", "白果", "屯堡", "白杨", "沐抚", "芭蕉", "白果", "盛家坝"];

const ninePairs: readonly Community[] = townships.map((township, index) => ({
  id: `${index + 1}`,
  name: `第${index + 1}对`,
  kind: "pair",
  members: [
    { school: `城区${index + 1}校`, role: "lead", locale: "urban" },
    { school: `${township}${index + 1}校`, role: "helped", township, locale: "rural" },
  ],
}));

const percent = (share: number | null): string => (share === null ? "" : formatDecimal(share * 100, 2));

describe("coverageOf", () => {
  it("counts distinct townships, not pairs: 8 of 14 are 57.14 %, not 64.3 %", () => {
    const totals = { townships: 14 };
    const { rural, all } = coverageOf(ninePairs, { totals: { all: totals, rural: totals } });
    expect(rural.withLeads.townships).to.deep.include({ reached: 8, total: 14, lacking: 0 });
    expect(percent(rural.withLeads.townships.share)).to.equal("57.14");
    expect(percent(all.withoutLeads.townships.share)).to.equal("57.14");
    expect(rural.withLeads.schools).to.deep.equal({ reached: 9, total: null, share: null, lacking: 0 });
  });

  it("counts the same townships with the leads, as the city is none", () => {
    const { all } = coverageOf(ninePairs, { totals: { all: { townships: 14 } } });
    expect(all.withLeads.townships).to.deep.equal({ reached: 8, total: 14, share: 8 / 14, lacking: 0 });
    expect(all.withLeads.schools.reached).to.equal(18);
  });

  it("gives no share where it is not known where a lead lies", () => {
    const placeless = ninePairs.map((pair) => ({
      ...pair,
      members: pair.members.map(({ school, role, township }) => ({
        school,
        role,
        ...(township !== undefined && { township }),
      })),
    }));
    const { all } = coverageOf(placeless, { totals: { all: { townships: 14 } } });
    expect(all.withLeads.townships).to.deep.equal({ reached: 8, total: 14, share: null, lacking: 9 });
  });

  const members: readonly CommunityMember[] = [
    { school: "实验小学", role: "lead" },
    { school: "新塘小学", role: "helped" },
  ];
  const above: Community = { id: "1", name: "上", kind: "tree", members };
  const below: Community = {
    id: "2",
    name: "下",
    kind: "tree",
    from: "2024-09",
    members: [
      { school: "新塘小学", role: "lead" },
      { school: "村小", role: "member" },
    ],
  };
  const schools: readonly CommunitySchool[] = [
    { school: "实验小学", township: "城区", locale: "urban", pupils: 1500, staff: 90 },
    { school: "新塘小学", township: "新塘", locale: "town", pupils: 600, staff: 40 },
    { school: "村小", township: "新塘", locale: "rural", pupils: 60, staff: 6 },
    { school: "二小", township: "城区", locale: "urban", pupils: 840, staff: 64 },
  ];

  it("counts a school once that is helped in one community and leads another, and not as a lead", () => {
    const totals = { all: totalsOf(schools), rural: totalsOf(schools.slice(1, 3)) };
    const { all, rural } = coverageOf([above, below], { schools, totals });
    expect(all.withLeads.pupils).to.deep.equal({ reached: 2160, total: 3000, share: 0.72, lacking: 0 });
    expect(all.withoutLeads.pupils).to.deep.equal({ reached: 660, total: 3000, share: 0.22, lacking: 0 });
    expect(all.withoutLeads.staff).to.deep.equal({ reached: 46, total: 200, share: 0.23, lacking: 0 });
    expect(rural.withoutLeads.schools).to.deep.equal({ reached: 2, total: 2, share: 1, lacking: 0 });
    expect(rural.withLeads.townships).to.deep.equal({ reached: 1, total: 1, share: 1, lacking: 0 });
  });

  it("counts as rural what it is told is rural", () => {
    const { rural } = coverageOf([above, below], { schools, ruralLocales: ["rural"] });
    expect(rural.withLeads.schools.reached).to.equal(1);
  });

  it("leaves out members whose term does not run at the date", () => {
    expect(coverageOf([above, below], { date: "2024-08-31" }).all.withLeads.schools.reached).to.equal(2);
    expect(coverageOf([above, below], { date: "2024-09-01" }).all.withLeads.schools.reached).to.equal(3);
  });

  it("does not take a figure that is not known for zero", () => {
    const some = schools.map((school) => (school.school === "村小" ? { ...school, pupils: null } : school));
    const { all } = coverageOf([above, below], { schools: some, totals: { all: { pupils: 3000 } } });
    expect(all.withLeads.pupils).to.deep.equal({ reached: 2100, total: 3000, share: null, lacking: 1 });
    expect(coverageOf([above, below]).all.withLeads.pupils.reached).to.equal(null);
    expect(totalsOf(some)).to.deep.equal({ schools: 4, townships: 2, staff: 200 });
  });

  it("gives no share of rural schools while it is not known where a school lies", () => {
    const { rural } = coverageOf([above], { totals: { rural: { schools: 10 } } });
    expect(rural.withLeads).to.deep.include({ placeless: 2 });
    expect(rural.withLeads.schools.share).to.equal(null);
  });

  it("reaches nothing without communities", () => {
    const { all } = coverageOf([], { totals: { all: { pupils: 3000, schools: 0 } } });
    expect(all.withLeads.pupils).to.deep.equal({ reached: 0, total: 3000, share: 0, lacking: 0 });
    expect(all.withLeads.schools.share).to.equal(null);
  });
});
