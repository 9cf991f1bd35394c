// Counties for laws that must hold of any.
import fc from "fast-check";
import type { SchoolRecord } from "../schools/index.js";

const quantity = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 1, arbitrary: fc.constantFrom("missing" as const, "notApplicable" as const, "unreadable" as const) },
);

const figures = fc.record({
  pupils: fc.integer({ min: 1, max: 2500 }),
  fullTimeTeachers: quantity,
  aboveRequirementTeachers: quantity,
  midSeniorTitleTeachers: quantity,
  backboneTeachers: quantity,
  peArtsTeachers: quantity,
  teachingArea: quantity,
  sportsVenueArea: quantity,
  equipmentValue: quantity,
  computers: quantity,
  books: quantity,
  multimediaRooms: quantity,
});

/** Any county of up to twelve schools of one stage each, zeros and lacking figures among theirs. */
export const county = fc
  .array(fc.record({ type: fc.constantFrom("primary" as const, "junior" as const), whole: figures }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((schools): readonly SchoolRecord[] =>
    schools.map((school, position) => ({ ...school, name: `school ${position}` })),
  );

/** A primary school that reaches every threshold of 2017 at 100 pupils, changed as told. */
export const primary = (
  name: string,
  changes: Partial<SchoolRecord> = {},
  figures: SchoolRecord["whole"] = {},
): SchoolRecord => ({
  name,
  type: "primary",
  ...changes,
  whole: {
    pupils: 100,
    aboveRequirementTeachers: 5,
    backboneTeachers: 1,
    peArtsTeachers: 1,
    teachingArea: 500,
    sportsVenueArea: 800,
    equipmentValue: 210_000,
    multimediaRooms: 3,
    ...figures,
  },
});
