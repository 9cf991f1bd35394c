// Counties of the odd kinds one by one, each under what it is called: what a table of differences is made of.
import fc from "fast-check";
import type { Quantities, SchoolRecord } from "@junheng/engine/schools";
import { oddCounty } from "./odd-counties.js";

/** A kind of county, and the counties of it. */
export interface CountyKind {
  readonly name: string;
  readonly counties: readonly (readonly SchoolRecord[])[];
}

/** Every figure that either national standard asks for, for so many pupils; `at` makes schools differ. */
const figures = (pupils: number, at: number): Quantities => ({
  pupils,
  teachingArea: pupils * (4 + at),
  indoorSportsArea: 80 * at,
  sportsGroundArea: pupils * (6 + at),
  sportsVenueArea: pupils * (7 + at / 3),
  equipmentValue: pupils * (1900 + 370 * at),
  computers: Math.round(pupils * (0.1 + at / 70)),
  books: pupils * (18 + 3 * at),
  multimediaRooms: Math.round(pupils / 41) + at,
  fullTimeTeachers: Math.round(pupils / 16),
  aboveRequirementTeachers: Math.round(pupils * 0.043) + at,
  midSeniorTitleTeachers: Math.round(pupils / 33),
  backboneTeachers: Math.round(pupils / 95) + at,
  peArtsTeachers: Math.round(pupils / 105) + at,
});

const school = (at: number, more: Partial<SchoolRecord> = {}): SchoolRecord => ({
  ...{ name: `第${at}小学`, code: `K${at}`, type: "primary" },
  whole: figures(200 + 173 * at, at),
  ...more,
});

const but = (at: number, changed: Quantities, more: Partial<SchoolRecord> = {}): SchoolRecord =>
  school(at, { ...more, whole: { ...figures(200 + 173 * at, at), ...changed } });

const nothing = Object.fromEntries(Object.keys(figures(1, 1)).map((id) => [id, 0])) as Quantities;

/** The kinds. */
export const countyKinds: readonly CountyKind[] = [
  { name: "one school", counties: [[school(1)]] },
  { name: "two schools alike (CV 0)", counties: [[school(2), school(2, { name: "二小", code: "K9" })]] },
  { name: "zeros alone (no mean to divide by)", counties: [[1, 2].map((at) => but(at, { ...nothing, pupils: 90 }))] },
  {
    name: "blanks, and what does not apply",
    counties: [[school(1), but(2, { books: "missing", teachingArea: "missing", indoorSportsArea: "notApplicable" })]],
  },
  {
    name: "nine-year schools, with pupils by stage and without",
    counties: [
      [
        school(1),
        school(2, { type: "nineYear", primary: { pupils: 300 }, junior: { pupils: 211, peArtsTeachers: 5 } }),
        school(3, { type: "nineYear" }),
      ],
    ],
  },
  {
    name: "teaching points, with a parent and without",
    counties: [
      [
        school(1),
        school(2),
        but(3, { pupils: 49 }, { type: "teachingPoint", campusOf: "K1" }),
        but(4, { pupils: 50 }, { type: "teachingPoint", campusOf: "第2小学" }),
        but(5, { pupils: 12 }, { type: "teachingPoint" }),
      ],
    ],
  },
  {
    name: "campuses counted with their head (1+X)",
    counties: [[school(1), school(2), school(3, { campusOf: "K1", counted: false })]],
  },
  {
    name: "slips: below zero, no pupils, 1e61 books, 1e-61 books",
    counties: [
      [
        school(1),
        school(2),
        but(3, { books: -2 }),
        but(4, { pupils: 0 }),
        but(5, { books: 1e61 }),
        but(6, { books: 1e-61 }),
      ],
    ],
  },
  { name: "figures of 1e-60 and of 1e60", counties: [[1e-60, 1e60].map((books, at) => but(at + 1, { books }))] },
  { name: "300 counties of any kind", counties: fc.sample(oddCounty, { numRuns: 300, seed: 20 }) },
];
