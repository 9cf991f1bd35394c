// Laws of checking and correcting, over schools with any figures.
import { expect } from "chai";
import fc from "fast-check";
import type { Quantities, Quantity, SchoolRecord } from "../schools/index.js";
import { quantityFields } from "../schools/index.js";
import { applyCorrections } from "./apply-corrections.js";
import { builtInChecks } from "./built-in/built-in-checks.js";
import type { CheckContext, CheckFinding, KeyedSchool } from "./check-finding.js";
import { checkSchools } from "./check-schools.js";
import { county } from "./test-support.js";

const ids = quantityFields.map(({ id }) => id);

/** Small figures that collide, figures of all sizes, slips of others, and none. */
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 30_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(350, 530, 320, 210, 5530, 53) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom("missing", "notApplicable", "unreadable") },
);

const quantities: fc.Arbitrary<Quantities> = fc.dictionary(fc.constantFrom(...ids), quantity, { maxKeys: 14 });

const record: fc.Arbitrary<SchoolRecord> = fc.record(
  {
    name: fc.constantFrom("一小", "二小", "实验学校"),
    type: fc.constantFrom("primary", "junior", "nineYear", "teachingPoint"),
    whole: quantities,
    primary: fc.dictionary(fc.constantFrom("pupils", "classes", "boarders", "fullTimeTeachers"), quantity),
    junior: fc.dictionary(fc.constantFrom("pupils", "classes", "boarders", "fullTimeTeachers"), quantity),
  },
  { requiredKeys: ["name", "whole"] },
);

const keyed = (records: readonly SchoolRecord[]): readonly KeyedSchool[] =>
  records.map((each, index) => ({ key: `k${index}`, record: each }));

const schools = fc.array(record, { minLength: 1, maxLength: 4 }).map(keyed);

/** Schools with slips in a county of others, last year's records and a table, so that there is something to propose. */
const slipped: fc.Arbitrary<{ readonly all: readonly KeyedSchool[]; readonly context: CheckContext }> = fc
  .array(
    fc.record({
      school: fc.integer({ min: 0, max: 11 }),
      id: fc.constantFrom("pupils", "staff", "fullTimeTeachers", "books", "equipmentValue", "siteArea", "boarders"),
      factor: fc.constantFrom(-1, 10, 0.1, 10_000, 1 / 10_000, 1.5, 0.5, 15 / 10_000),
    }),
    { maxLength: 5 },
  )
  .map((slips) => {
    const true_ = county();
    const all = true_.map(({ key, record: own }, index) => {
      const whole: Record<string, Quantity> = { ...own.whole };
      for (const { school, id, factor } of slips)
        if (school === index) whole[id] = Math.round((whole[id] as number) * factor * 1e6) / 1e6;
      return { key, record: { ...own, whole } };
    });
    return { all, context: { lastYear: true_.slice(3), county: true_.slice(0, 6) } };
  });

/** Rule, school and place: a finding's id but for the sum of its figures. */
const placeOf = (id: string): string => id.slice(0, id.lastIndexOf("|"));

const errorsOf = (findings: readonly CheckFinding[]): ReadonlySet<string> =>
  new Set(findings.filter(({ severity }) => severity === "error").map(({ id }) => placeOf(id)));

const proposalsOf = (findings: readonly CheckFinding[]) =>
  findings.flatMap(({ proposal }) => (proposal === undefined ? [] : [proposal]));

const cases = fc.oneof(
  slipped,
  schools.map((all) => ({ all, context: {} })),
  fc.tuple(schools, fc.array(record, { minLength: 1, maxLength: 4 })).map(([all, other]) => ({
    all,
    context: { lastYear: keyed(other), county: keyed(other) },
  })),
);

describe("checking and correcting", () => {
  it("does not depend on the order of the schools", () => {
    fc.assert(
      fc.property(cases, ({ all, context }) => {
        expect(checkSchools([...all].reverse(), builtInChecks, context)).to.deep.equal(
          checkSchools(all, builtInChecks, context),
        );
      }),
    );
  });

  it("gives findings ids of their own, and survives JSON", () => {
    fc.assert(
      fc.property(cases, ({ all, context }) => {
        const found = checkSchools(all, builtInChecks, context);
        expect(new Set(found.map(({ id }) => id)).size).to.equal(found.length);
        expect(JSON.parse(JSON.stringify(found))).to.deep.equal(found);
      }),
    );
  });

  it("makes a finding go away by what it proposes, and no error appear", () => {
    let tried = 0;
    fc.assert(
      fc.property(cases, ({ all, context }) => {
        const found = checkSchools(all, builtInChecks, context);
        for (const proposal of proposalsOf(found)) {
          tried += 1;
          const { schools: corrected, changes } = applyCorrections(all, [proposal]);
          expect(changes).to.have.length(1 + (proposal.also?.length ?? 0));
          const after = checkSchools(corrected, builtInChecks, context);
          const same = after.filter(({ id }) => placeOf(id) === placeOf(proposal.finding));
          expect(same, proposal.finding).to.deep.equal([]);
          const before = errorsOf(found);
          for (const error of errorsOf(after))
            expect(before.has(error), `${error} after ${proposal.code}`).to.equal(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).to.be.greaterThan(50);
  });

  it("changes nothing the second time, nothing without a proposal, and never what it was given", () => {
    fc.assert(
      fc.property(cases, ({ all, context }) => {
        const before = JSON.stringify(all);
        const proposals = proposalsOf(checkSchools(all, builtInChecks, context));
        const once = applyCorrections(all, proposals);
        const twice = applyCorrections(once.schools, proposals);
        expect(applyCorrections(all, []).schools).to.deep.equal(all);
        expect(twice.changes.filter(({ from, to }) => from === to)).to.deep.equal([]);
        expect(applyCorrections(all, proposals.slice(0, 1)).schools).to.deep.equal(
          applyCorrections(applyCorrections(all, proposals.slice(0, 1)).schools, proposals.slice(0, 1)).schools,
        );
        for (const { school, path, to, from } of once.changes.slice(-1)) {
          const { record: own } = once.schools.find(({ key }) => key === school) as KeyedSchool;
          expect(own.source?.corrected?.[path], `${from} to ${to}`).to.not.equal(undefined);
        }
        expect(JSON.stringify(all)).to.equal(before);
      }),
    );
  });
});
