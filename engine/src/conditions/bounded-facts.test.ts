// A fact that only bounds its figure decides an item where no figure within the bound would turn it.
import { expect } from "chai";
import fc from "fast-check";
import { assessCounty } from "../assessment/index.js";
import { guaranteeAndQuality2017 } from "../rubrics/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { countyFacts, judgeConditions, rubricsOfConditions, type CountyFact } from "./index.js";

const rubrics = rubricsOfConditions(nationalQuality2017);

const itemsOf = (known: ReturnType<typeof countyFacts>, date?: string) => {
  const { conditions } = judgeConditions({
    assessment: assessCounty([], nationalQuality2017),
    standard: nationalQuality2017,
    rubrics,
    known,
    schoolsInDoubt: false,
    ...(date !== undefined && { date }),
  });
  return conditions.flatMap(({ items }) => items);
};

describe("A bound", () => {
  const classSize = (value: number, bound: CountyFact["bound"]) => {
    const facts = ["largestPrimaryClass", "largestJuniorClass"].map((input): CountyFact => ({
      input,
      value,
      origin: "schools",
      cells: [],
      ...(bound && { bound }),
    }));
    return itemsOf({ facts, ticks: [], findings: [] }).find(({ id }) => id === "classSize")!;
  };

  it("decides an item that nothing within it would turn", () => {
    expect(classSize(45, undefined).met).to.equal(true);
    expect(classSize(45, "atMost").met).to.equal(true);
    expect(classSize(52, "atLeast").met).to.equal(false);
  });

  it("leaves open an item that it may still turn, and the figure is lacking", () => {
    for (const bound of ["atLeast", "atMost"] as const) {
      const { met, lacking } = classSize(bound === "atLeast" ? 44 : 52, bound);
      expect(met, bound).to.equal(null);
      expect(lacking.map(({ id }) => id)).to.include("largestPrimaryClass");
    }
  });
});

describe("Facts computed of schools", () => {
  const [first, relaxed] = [new Date("2019-01-01"), new Date("2026-12-31")];
  const day = fc.date({ min: first, max: relaxed, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const lacking = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 8 });
  const school = fc.record(
    {
      type: fc.constantFrom("primary", "junior", "nineYear", "twelveYear"),
      yearBuilt: lacking(fc.constantFrom(2008, 2012, 2018)),
      locale: lacking(fc.constantFrom("rural", "urban")),
      pupils: lacking(fc.constantFrom(300, 1900, 2001, 2300, 2401, 2600, 3100)),
      migrants: lacking(fc.constantFrom(0.1, 0.6)),
      largestClass: lacking(fc.constantFrom(25, 45, 51)),
      rooms: lacking(fc.constantFrom(0, 1, 2)),
      smallest: lacking(fc.constantFrom(50, 56, 70, 80, 97)),
    },
    { requiredKeys: ["type"] },
  );
  const recordOf = ({ type, yearBuilt, locale, ...own }: Record<string, unknown>, at: number): SchoolRecord => {
    const { pupils, migrants, largestClass, rooms, smallest } = own as Record<string, number | undefined>;
    const figures = {
      pupils,
      classes: 12,
      migrantPupils: pupils !== undefined && migrants !== undefined ? Math.round(pupils * migrants) : undefined,
      largestClass,
      musicRooms: rooms,
      fineArtRooms: rooms,
      smallestMusicRoom: smallest,
      smallestFineArtRoom: smallest,
    };
    const whole = Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, value ?? "missing"]));
    return { name: `第${at}校`, type, yearBuilt, locale, whole } as SchoolRecord;
  };
  // What no table of schools says: without it the item on the size of schools would stay open on every date.
  const noVocational: CountyFact = { input: "vocationalWithClasses", value: 0, origin: "row", cells: [] };
  const rank = (met: boolean | null) => (met === false ? 0 : met === null ? 1 : 2);

  it("are never laxer on a later date, once the relaxed values were there", () => {
    fc.assert(
      fc.property(fc.tuple(day, day), fc.array(school, { minLength: 1, maxLength: 2 }), (days, drawn) => {
        const [early, late] = days.toSorted() as [string, string];
        const always = [
          { name: "甲小", type: "primary", whole: { pupils: 300, largestClass: 40 } },
          { name: "乙中", type: "junior", whole: { pupils: 300, largestClass: 40 } },
        ] as const;
        const records = [...always, ...drawn.map(recordOf)];
        const assessment = assessCounty(records, nationalQuality2017);
        const at = (date: string) => {
          const known = countyFacts({ read: { records }, assessment, standard: nationalQuality2017, rubrics, date });
          return itemsOf({ ...known, facts: [...known.facts, noVocational] }, date);
        };
        const [before, after] = [at(early), at(late)];
        before.forEach(({ id, met }, k) => {
          expect(rank(after[k]!.met), `${id} ${early} ${late}`).to.be.at.most(rank(met));
        });
      }),
      { numRuns: 200 },
    );
  });

  it("never meet an item on figures that are lacking: with them, it may fail", () => {
    const records: SchoolRecord[] = [
      { name: "甲小", type: "primary", whole: { pupils: 900, largestClass: 40 } },
      { name: "乙小", type: "primary", whole: { pupils: "missing", largestClass: "missing" } },
      { name: "丙中", type: "junior", whole: { pupils: 900, largestClass: 40 } },
    ];
    const assessment = assessCounty(records, nationalQuality2017);
    const known = countyFacts({ read: { records }, assessment, standard: nationalQuality2017, rubrics });
    expect(itemsOf(known).filter(({ met }) => met === true)).to.deep.equal([]);
    expect(guaranteeAndQuality2017.inputs.map(({ id }) => id)).to.include.members(
      known.facts.map(({ input }) => input),
    );
  });
});
