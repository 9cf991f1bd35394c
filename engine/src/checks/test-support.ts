// Schools for tests of checks.
import type { Quantities, SchoolRecord } from "../schools/index.js";
import { builtInChecks } from "./built-in/built-in-checks.js";
import type { CheckContext, CheckFinding, KeyedSchool } from "./check-finding.js";
import { checkSchools } from "./check-schools.js";

/** A plain primary school of which every built-in check holds, with some of its figures others. */
export const school = (key: string, whole: Quantities = {}, rest: Partial<SchoolRecord> = {}): KeyedSchool => ({
  key,
  record: { name: `${key}小学`, type: "primary", whole: { ...plain, ...whole }, ...rest },
});

const plain: Quantities = {
  pupils: 612,
  classes: 15,
  grades: 6,
  largestClass: 44,
  boarders: 31,
  staff: 48,
  fullTimeTeachers: 43,
  bachelorTeachers: 31,
  associateTeachers: 11,
  seniorTitleTeachers: 4,
  intermediateTitleTeachers: 17,
  siteArea: 15_230,
  buildingArea: 6120,
  teachingArea: 3411,
  sportsGroundArea: 5017,
  equipmentValue: 903_511,
  computers: 71,
  books: 15_317,
};

/** Twelve schools that are alike but not the same: their figures grow by three per cent from one to the next. */
export const county = (changed: Readonly<Record<string, Quantities>> = {}): readonly KeyedSchool[] =>
  Array.from({ length: 12 }, (_, index) => {
    const key = `s${String(index).padStart(2, "0")}`;
    const grow = (id: string): number => Math.round((plain[id] as number) * 1.03 ** index);
    const figures = [
      "pupils",
      "siteArea",
      "buildingArea",
      "teachingArea",
      "sportsGroundArea",
      "equipmentValue",
      "books",
    ];
    const grown = Object.fromEntries(figures.map((id) => [id, grow(id)]));
    return school(key, { ...grown, classes: 15 + index, staff: 48 + index, ...changed[key] });
  });

/** A school of two stages. */
export const nineYear = (whole: Quantities, primary: Quantities, junior: Quantities): KeyedSchool => ({
  key: "九",
  record: { name: "九年制学校", type: "nineYear", whole, primary, junior },
});

/** What the built-in checks find in one school. */
export const findingsIn = (one: KeyedSchool, context?: CheckContext): readonly CheckFinding[] =>
  checkSchools([one], builtInChecks, context);

/** The rules that a school breaks. */
export const brokenBy = (one: KeyedSchool, context?: CheckContext): readonly string[] =>
  findingsIn(one, context).map(({ rule }) => rule);
