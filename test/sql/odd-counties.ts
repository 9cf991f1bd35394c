// Counties of every odd kind: empty ones, one school, points with and without a parent, several stages, zeros, blanks, slips.
import fc from "fast-check";
import type { Quantities, SchoolRecord } from "@junheng/engine/schools";
import { owners, schoolTypes } from "@junheng/engine/schools";

const quantity = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 3, arbitrary: fc.double({ min: 1e-9, max: 90_000, noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(1e-61, 1e61, 1e-60) },
  { weight: 3, arbitrary: fc.constantFrom("missing" as const, "notApplicable" as const, "unreadable" as const) },
);

const ids = [
  "classes",
  "fullTimeTeachers",
  "doctorTeachers",
  "masterTeachers",
  "bachelorTeachers",
  "associateTeachers",
  "postgraduateTeachers",
  "bachelorAndAboveTeachers",
  "associateAndAboveTeachers",
  "aboveRequirementTeachers",
  "seniorTitleTeachers",
  "intermediateTitleTeachers",
  "midSeniorTitleTeachers",
  "backboneTeachers",
  "peArtsTeachers",
  "peTeachers",
  "musicTeachers",
  "fineArtTeachers",
  "artsTeachers",
  "itinerantPeArtsTeachers",
  "teachingArea",
  "indoorSportsArea",
  "sportsGroundArea",
  "sportsVenueArea",
  "equipmentValue",
  "computers",
  "books",
  "multimediaRooms",
  "own-large-classes",
] as const;

/** Figures of one section: mostly there, some columns not there at all. */
const section = (present: number): fc.Arbitrary<Quantities> =>
  fc
    .record(
      Object.fromEntries(
        ids.map((id) => [
          id,
          fc.oneof(
            { weight: present, arbitrary: quantity },
            { weight: 10 - present, arbitrary: fc.constant(undefined) },
          ),
        ]),
      ),
    )
    .map(
      (figures) => Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as Quantities,
    );

/** Pupils around the sizes that decide: none, few, 49, 50, 99, 100, many; or not there. */
const pupils = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 2500 }) },
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 49, 50, 99, 100, -5) },
  { weight: 2, arbitrary: fc.constantFrom("missing" as const, undefined) },
);

const withPupils = (figures: fc.Arbitrary<Quantities>): fc.Arbitrary<Quantities> =>
  fc.tuple(figures, pupils).map(([all, count]) => (count === undefined ? all : { ...all, pupils: count }));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const labels = ["一小", "二小", "中心 小学", "中心小学", "第一　中学", "K1", "K2"];

const school = fc
  .record({
    name: fc.constantFrom(...labels.slice(0, 5), "O'Neill's 学校", "“三”小"),
    code: maybe(fc.constantFrom("K1", "K2", "K 3", "K4", "K5")),
    type: maybe(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...schoolTypes) },
        { weight: 5, arbitrary: fc.constantFrom("primary", "junior", "nineYear", "teachingPoint") },
      ),
    ),
    owner: maybe(
      fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(...owners) },
        { weight: 3, arbitrary: fc.constant("countyEducation" as const) },
      ),
    ),
    locale: maybe(fc.constantFrom("urban" as const, "town" as const, "rural" as const)),
    campusOf: maybe(fc.constantFrom(...labels)),
    counted: maybe(fc.oneof({ weight: 1, arbitrary: fc.constant(false) }, { weight: 3, arbitrary: fc.constant(true) })),
    stage: fc.oneof(
      { weight: 8, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fc.constantFrom("primary" as const, "junior" as const, "senior" as const) },
    ),
    whole: maybe(withPupils(section(9))),
    primary: maybe(withPupils(section(5))),
    junior: maybe(withPupils(section(5))),
    senior: maybe(withPupils(fc.constant({}))),
  })
  .map(
    (record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as SchoolRecord,
  );

/** A tidy school: every figure of 2017 is there, so that verdicts are more than unknown. */
const tidy = fc
  .record({
    type: fc.constantFrom("primary" as const, "junior" as const),
    pupils: fc.integer({ min: 1, max: 2500 }),
    figures: fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: 9000 })]))),
  })
  .map(({ type, pupils: count, figures }): SchoolRecord => ({
    name: "一小",
    type,
    whole: { ...figures, pupils: count },
  }));

/** A school that meets every threshold of 2017, but for what is near it. */
const good = fc
  .record({
    type: fc.constantFrom("primary" as const, "junior" as const),
    hundreds: fc.integer({ min: 1, max: 20 }),
    near: fc.array(fc.constantFrom(0.84, 0.85, 0.9, 1, 1.01, 1.3), { minLength: 7, maxLength: 7 }),
  })
  .map(({ type, hundreds, near }): SchoolRecord => {
    const pupilCount = hundreds * 100;
    const asked = type === "primary" ? [4.2, 1, 0.9, 450, 750, 200_000, 2.3] : [5.3, 1, 0.9, 580, 1020, 250_000, 2.4];
    const [above, backbone, arts, teaching, sports, equipment, rooms] = asked.map(
      (each, at) => each * hundreds * (near[at] ?? 1),
    );
    return {
      name: "一小",
      type,
      whole: {
        pupils: pupilCount,
        ...{ aboveRequirementTeachers: above!, backboneTeachers: backbone!, peArtsTeachers: arts! },
        ...{ teachingArea: teaching!, sportsVenueArea: sports!, equipmentValue: equipment!, multimediaRooms: rooms! },
      },
    };
  });

/** Any county. */
export const oddCounty: fc.Arbitrary<readonly SchoolRecord[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(school, { maxLength: 8 }) },
  { weight: 2, arbitrary: fc.array(tidy, { maxLength: 6 }) },
  { weight: 2, arbitrary: fc.array(good, { maxLength: 6 }) },
  { weight: 2, arbitrary: fc.array(fc.oneof(tidy, good, school), { maxLength: 12 }) },
);
