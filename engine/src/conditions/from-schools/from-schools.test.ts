// What the table of schools says of the county by itself: counted where it is known, never passed where it is not.
import { expect } from "chai";
import { assessCounty } from "../../assessment/index.js";
import { guaranteeAndQuality2017 } from "../../rubrics/index.js";
import type { Quantities, SchoolRecord } from "../../schools/index.js";
import { nationalQuality2017 } from "../../standards/index.js";
import { factsOfSchools } from "./index.js";

const columns = Object.fromEntries(
  ["pupils", "classes", "largestClass", "musicRooms", "fineArtRooms", "smallestMusicRoom"].map((id, at) => [
    `whole.${id}`,
    String.fromCharCode(67 + at),
  ]),
);

/** Schools as rows of one sheet, from row 2 on. */
const sheet = (...schools: readonly (Omit<SchoolRecord, "source"> & { readonly whole?: Quantities })[]) =>
  schools.map((school, at): SchoolRecord => ({ ...school, source: { sheet: "学校", row: at + 2, columns } }));

const primary = (name: string, whole: Quantities, more: Partial<SchoolRecord> = {}) =>
  ({ name, type: "primary", whole, ...more }) as const;
const junior = (name: string, whole: Quantities = { pupils: 600, classes: 12 }, more: Partial<SchoolRecord> = {}) =>
  ({ name, type: "junior", whole, ...more }) as const;

const known = (records: readonly SchoolRecord[], date?: string) => {
  const assessment = assessCounty(records, nationalQuality2017);
  const { facts } = factsOfSchools({
    records,
    assessment,
    rubrics: [guaranteeAndQuality2017],
    ...(date !== undefined && { date }),
  });
  return new Map(facts.map((fact) => [fact.input, fact]));
};

const valueOf = (records: readonly SchoolRecord[], input: string, date?: string) => {
  const fact = known(records, date).get(input);
  return fact === undefined ? null : fact.bound === undefined ? fact.value : `${fact.bound} ${fact.value}`;
};

describe("Schools that are too large", () => {
  it("are counted by stage, each with the cell of its pupils", () => {
    const records = sheet(
      primary("甲小", { pupils: 2001 }),
      primary("乙小", { pupils: 2000 }),
      junior("丙中", { pupils: 2100 }),
      primary("丁小", { pupils: 3000 }),
    );
    const fact = known(records).get("primaryOver2000");
    expect(fact).to.deep.include({ value: 2, origin: "schools" });
    expect(fact?.cells).to.deep.equal([
      { sheet: "学校", cell: "C2" },
      { sheet: "学校", cell: "C5" },
    ]);
    expect(fact?.how?.params["schools"]).to.deep.equal(["甲小 2001", "丁小 3000"]);
    expect(valueOf(records, "juniorOver2000")).to.equal(1);
    expect(valueOf(records, "combinedOver2500")).to.equal(0);
  });

  it("say of no school that it is too large with all the cells that were looked at", () => {
    const fact = known(sheet(primary("甲小", { pupils: 900 }), primary("乙小", { pupils: 800 }), junior("丙中"))).get(
      "primaryOver2000",
    );
    expect(fact).to.deep.include({ value: 0, cells: [{ sheet: "学校", cell: "C2:C3" }] });
  });

  it("are combined schools by the pupils of both compulsory stages, on one row, on two, or as a whole", () => {
    const both = { primary: { pupils: 1400 }, junior: { pupils: 1200 }, senior: { pupils: 900 } };
    const others = [primary("甲小", { pupils: 500 }), junior("乙中")];
    const rows = [
      { name: "丙学校小学部", type: "nineYear", stage: "primary", whole: { pupils: 1400 } },
      { name: "丙学校初中部", type: "nineYear", stage: "junior", whole: { pupils: 1200 } },
    ] as const;
    for (const own of [
      [{ name: "丙学校", type: "twelveYear", ...both }],
      rows,
      [{ name: "丙学校", type: "nineYear", whole: { pupils: 2600 } }],
    ] as const) {
      expect(valueOf(sheet(...others, ...own), "combinedOver2500")).to.equal(1);
      expect(valueOf(sheet(...others, ...own), "primaryOver2000")).to.equal(0);
    }
  });

  it("are complete secondary schools by their junior pupils alone", () => {
    const school = {
      name: "丙中学",
      type: "completeSecondary",
      junior: { pupils: 1500 },
      senior: { pupils: 1500 },
    } as const;
    expect(valueOf(sheet(primary("甲小", { pupils: 500 }), school), "juniorOver2000")).to.equal(0);
  });

  it("are not said to be none while a school's pupils are lacking, and at least so many where there are some", () => {
    const lacking = primary("乙小", { pupils: "missing" });
    expect(valueOf(sheet(primary("甲小", { pupils: 900 }), lacking, junior("丙中")), "primaryOver2000")).to.equal(null);
    expect(valueOf(sheet(primary("甲小", { pupils: 2100 }), lacking, junior("丙中")), "primaryOver2000")).to.equal(
      "atLeast 1",
    );
  });

  it("are not said to be none where a table has one stage alone", () => {
    expect(known(sheet(primary("甲小", { pupils: 900 }))).size).to.equal(0);
  });

  it("leave out what the assessment leaves out: small teaching points, schools of other kinds", () => {
    const records = sheet(
      primary("甲小", { pupils: 900 }),
      junior("乙中"),
      { name: "丙教学点", type: "teachingPoint", whole: { pupils: 20 } },
      { name: "丁高中", type: "senior", whole: { pupils: 4000 } },
    );
    expect(valueOf(records, "primaryOver2000")).to.equal(0);
    expect(known(records).get("primaryOver2000")?.how?.params["all"]).to.equal(1);
  });
});

describe("Schools with relaxed values", () => {
  const county = (pupils: number, more: Partial<SchoolRecord>) =>
    sheet(primary("甲小", { pupils }, more), junior("乙中"));
  const old = { yearBuilt: 2010 };

  it("stand in the relaxed column while it serves, and in the full one as soon as it ends", () => {
    expect(valueOf(county(2300, old), "primaryOver2000", "2022-12-31")).to.equal(0);
    expect(valueOf(county(2300, old), "schoolsOver2400", "2022-12-31")).to.equal(0);
    expect(valueOf(county(2500, old), "schoolsOver2400", "2022-12-31")).to.equal(1);
    for (const date of ["2018-06-30", "2023-01-01", undefined]) {
      expect(valueOf(county(2300, old), "primaryOver2000", date), date).to.equal(1);
      expect(valueOf(county(2500, old), "schoolsOver2400", date), date).to.equal(null);
    }
  });

  it("are those built by 2010, or with more than half migrant children", () => {
    const migrants = (share: number) =>
      sheet(primary("甲小", { pupils: 2000 + share, migrantPupils: share * 21 }), junior("乙中"));
    expect(valueOf(county(2300, { yearBuilt: 2011 }), "primaryOver2000", "2021-06-30")).to.equal(1);
    expect(valueOf(migrants(60), "primaryOver2000", "2021-06-30")).to.equal(0);
    expect(valueOf(migrants(40), "primaryOver2000", "2021-06-30")).to.equal(1);
  });

  it("are held against the full values where neither is known, and it is said", () => {
    const fact = known(county(2300, {}), "2021-06-30").get("primaryOver2000");
    expect(fact).to.deep.include({ value: 1 });
    expect(fact?.how?.params["undated"]).to.equal(1);
  });

  it("are never twelve-year schools, which the relaxed values do not name", () => {
    const school = {
      name: "丙",
      type: "twelveYear",
      yearBuilt: 2000,
      primary: { pupils: 2000 },
      junior: { pupils: 800 },
      senior: { pupils: 1 },
    } as const;
    const records = sheet(primary("甲小", { pupils: 900 }), junior("乙中"), school);
    expect(valueOf(records, "combinedOver2500", "2021-06-30")).to.equal(1);
    expect(valueOf(records, "combinedOver3000", "2021-06-30")).to.equal(0);
  });
});

describe("Class sizes", () => {
  it("are the largest of all schools, with the school and its cell first", () => {
    const records = sheet(
      primary("甲小", { pupils: 900, largestClass: 45 }),
      primary("乙小", { pupils: 900, largestClass: 52 }),
      junior("丙中", { pupils: 900, largestClass: 50 }),
    );
    const fact = known(records).get("largestPrimaryClass");
    expect(fact).to.deep.include({ value: 52 });
    expect(fact?.cells[0]).to.deep.equal({ sheet: "学校", cell: "E3" });
    expect(fact?.how?.params["school"]).to.equal("乙小");
    expect(valueOf(records, "primaryClassesOver45")).to.equal("atLeast 1");
    expect(valueOf(records, "juniorClassesOver50")).to.equal(0);
  });

  it("are at least the largest known where a school does not say", () => {
    const records = sheet(
      primary("甲小", { pupils: 900, largestClass: 44 }),
      primary("乙小", { pupils: 90 }),
      junior("丙中"),
    );
    expect(valueOf(records, "largestPrimaryClass")).to.equal("atLeast 44");
    expect(valueOf(records, "primaryClassesOver45")).to.equal(null);
  });

  it("follow from pupils over classes where these alone are too many", () => {
    const records = sheet(primary("甲小", { pupils: 480, classes: 10 }), junior("丙中", { pupils: 501, classes: 10 }));
    expect(valueOf(records, "largestPrimaryClass")).to.equal("atLeast 48");
    expect(valueOf(records, "juniorClassesOver50")).to.equal("atLeast 1");
  });

  it("of a school that gives one for both stages are at most that in each", () => {
    const school = {
      name: "丙",
      type: "nineYear",
      primary: { pupils: 300 },
      junior: { pupils: 200 },
      whole: { largestClass: 47 },
    } as const;
    const records = sheet(
      primary("甲小", { pupils: 900, largestClass: 44 }),
      junior("乙中", { pupils: 900, largestClass: 48 }),
      school,
    );
    expect(valueOf(records, "largestPrimaryClass")).to.equal("atMost 47");
    expect(valueOf(records, "largestJuniorClass")).to.equal(48);
    expect(valueOf(records, "primaryClassesOver45")).to.equal(null);
  });

  it("count the classes beyond the line where the table has them, and large ones as no fewer", () => {
    const records = sheet(
      primary("甲小", { pupils: 900, classesOverNorm: 3 }),
      primary("乙小", { pupils: 900, classesOverNorm: 0 }),
      junior("丙中", { pupils: 900, largeClasses: 2 }),
    );
    expect(valueOf(records, "primaryClassesOver45")).to.equal(3);
    expect(valueOf(records, "largestPrimaryClass")).to.equal("atLeast 46");
    expect(valueOf(records, "juniorClassesOver50")).to.equal("atLeast 2");
    expect(valueOf(records, "largestJuniorClass")).to.equal("atLeast 56");
  });

  it("are open for a school that does not say which stages it has", () => {
    const records = sheet(
      primary("甲小", { pupils: 900, largestClass: 44 }),
      junior("乙中", { pupils: 900, largestClass: 48 }),
      { name: "丙", whole: { pupils: 900 } },
    );
    expect(valueOf(records, "largestPrimaryClass")).to.equal("atLeast 44");
    expect(valueOf(records, "primaryOver2000")).to.equal(0);
  });
});

describe("Music and art rooms", () => {
  const rooms = (classes: number, musicRooms: number, more: Quantities = {}) => ({
    pupils: classes * 40,
    classes,
    musicRooms,
    ...more,
  });
  const county = (own: Quantities, more: Partial<SchoolRecord> = {}) =>
    sheet(primary("甲小", own, more), junior("乙中", rooms(12, 1, { smallestMusicRoom: 96 })));

  it("are one for every 12 classes, rounded up", () => {
    expect(valueOf(county(rooms(24, 2)), "schoolsShortOfMusicRooms")).to.equal(0);
    expect(valueOf(county(rooms(25, 2)), "schoolsShortOfMusicRooms")).to.equal(1);
    expect(valueOf(county({ pupils: 400, classes: 10 }), "schoolsShortOfMusicRooms")).to.equal(null);
  });

  it("are said to be of as many schools as there are, though both kinds stand in one column", () => {
    const own = { ...rooms(24, 2, { smallestMusicRoom: 96 }), smallestFineArtRoom: 90 };
    const records = sheet(primary("甲小", own), junior("乙中", own));
    expect(known(records, "2022-06-30").get("roomsBelow54")?.how?.params).to.include({ all: 2, count: 0 });
  });

  it("are too small below 96 m²: of several, only the smallest is known", () => {
    expect(valueOf(county(rooms(12, 1, { smallestMusicRoom: 95.9 })), "musicRoomsBelow96")).to.equal(1);
    expect(valueOf(county(rooms(24, 2, { smallestMusicRoom: 90 })), "musicRoomsBelow96")).to.equal("atLeast 1");
    expect(valueOf(county(rooms(24, 2, { smallestMusicRoom: 96 })), "musicRoomsBelow96")).to.equal(0);
    expect(valueOf(county(rooms(24, 2)), "musicRoomsBelow96")).to.equal(null);
    for (const input of ["musicRoomsBelow73", "roomsBelow54", "roomsBelow61"])
      expect(valueOf(county(rooms(24, 2)), input, "2022-06-30"), input).to.equal(null);
    expect(valueOf(county(rooms(12, 0)), "musicRoomsBelow96")).to.equal(0);
  });

  it("of older and of small rural schools are held against the relaxed values while these serve", () => {
    const small = rooms(6, 1, { smallestMusicRoom: 60, largestClass: 29 });
    const old = rooms(12, 1, { smallestMusicRoom: 75, largestClass: 40 });
    const [during, after] = ["2021-06-30", "2023-06-30"];
    expect(valueOf(county(old, { yearBuilt: 2016 }), "musicRoomsBelow96", during)).to.equal(0);
    expect(valueOf(county(old, { yearBuilt: 2016 }), "musicRoomsBelow73", during)).to.equal(0);
    expect(valueOf(county(old, { yearBuilt: 2016 }), "musicRoomsBelow96", after)).to.equal(1);
    expect(valueOf(county(old, { yearBuilt: 2017 }), "musicRoomsBelow96", during)).to.equal(1);
    expect(valueOf(county(small, { locale: "town" }), "musicRoomsBelow96", during)).to.equal(1);
    expect(valueOf(county(small, { locale: "rural" }), "musicRoomsBelow96", during)).to.equal(0);
  });
});

describe("Teachers and funds", () => {
  const own = (eligibleTeachers: number, exchangedTeachers: number, exchangedBackboneTeachers: number) => ({
    pupils: 900,
    eligibleTeachers,
    exchangedTeachers,
    exchangedBackboneTeachers,
    fullTimeTeachers: 50,
    certifiedTeachers: 50,
  });

  it("have shares over all schools, in percent", () => {
    const records = sheet(primary("甲小", own(300, 40, 6)), junior("乙中", own(220, 12, 2)));
    expect(valueOf(records, "exchangeShare")).to.equal(10);
    expect(known(records).get("backboneShare")?.value).to.be.closeTo((100 * 8) / 52, 1e-12);
    expect(valueOf(records, "certificateShare")).to.equal(100);
  });

  it("have no share where a school's figure is lacking, nor one above 100", () => {
    expect(valueOf(sheet(primary("甲小", own(300, 40, 6)), junior("乙中")), "exchangeShare")).to.equal(null);
    const records = sheet(primary("甲小", own(30, 40, 6)), junior("乙中", own(1, 1, 0)));
    expect(valueOf(records, "exchangeShare")).to.equal(null);
    const { findings } = factsOfSchools({ records, assessment: { leftOut: [] }, rubrics: [guaranteeAndQuality2017] });
    expect(findings.map(({ code }) => code)).to.deep.equal(["exchangeAboveEligible"]);
  });

  it("have the smallest share of training, at most that where a school's is lacking", () => {
    const funds = (trainingFunds: number) => ({ pupils: 900, publicFunds: 100_000, trainingFunds });
    expect(valueOf(sheet(primary("甲小", funds(5000)), junior("乙中", funds(6000))), "lowestTrainingShare")).to.equal(
      5,
    );
    expect(valueOf(sheet(primary("甲小", funds(4000)), junior("乙中")), "lowestTrainingShare")).to.equal("atMost 4");
  });

  it("have special schools' funds as the most that special education can have", () => {
    const special = { name: "特校", type: "special", whole: { pupils: 100, publicFunds: 790_000 } } as const;
    expect(valueOf(sheet(special), "specialEducationFunds")).to.equal("atMost 7900");
  });

  it("have vocational schools that hold compulsory classes", () => {
    const vocational = { name: "职中", type: "vocational", junior: { pupils: 40 } } as const;
    expect(valueOf(sheet(vocational), "vocationalWithClasses")).to.equal("atLeast 1");
    expect(valueOf(sheet({ ...vocational, junior: { pupils: 0 } }), "vocationalWithClasses")).to.equal(null);
  });
});
