// What form Ⅰ asks of the county's schools, counted from their table: schools by type, classes, pupils and teachers by stage.
import type { SchoolRecord, SchoolType } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { ApplicationFigure } from "../application-figure.js";
import type { CountedSchool } from "./counted-school.js";
import { countedSchools } from "./counted-school.js";
import { compulsoryFigure, ofStage, recordsIn, sumOf } from "./school-figures.js";

const typesAsked: readonly (readonly [path: string, type: SchoolType])[] = [
  ["primary.schools", "primary"],
  ["nineYear.schools", "nineYear"],
  ["junior.schools", "junior"],
  ["completeSecondary.schools", "completeSecondary"],
  ["twelveYear.schools", "twelveYear"],
  ["teachingPoints", "teachingPoint"],
];

const fieldsAsked = ["pupils", "classes", "staff", "fullTimeTeachers"] as const;

/** From so many pupils on a teaching point is counted apart. */
const pointOf = 50;

/**
 * The figures of form Ⅰ that every school concerned gives (县域义务教育基本情况). A school is counted once, whatever its rows; a sum of
 * which one figure is lacking is not known, and nothing is where a school's type is.
 *
 * @example
 * const records = ["primary", "junior"].map((stage) => ({ name: "育才学校", type: "nineYear", stage }));
 * countyOfSchools(records).find(({ path }) => path === "I.nineYear.schools")?.value // => 1
 */
export function countyOfSchools(records: readonly SchoolRecord[]): readonly ApplicationFigure[] {
  // The form asks for all that there is, also what the assessment leaves out.
  const schools = countedSchools(records, { leftOut: [] });
  if (schools.length === 0 || schools.some((school) => typeOf(school) === undefined)) return [];
  const ofType = (type: SchoolType) => schools.filter((school) => typeOf(school) === type);
  const figures: (readonly [path: string, value: number | null])[] = [
    ...typesAsked.map(([path, type]) => [path, ofType(type).length] as const),
    ["teachingPointsOf50", largePoints(ofType("teachingPoint"))],
    ...compulsoryStages.flatMap((stage) => {
      const rows = schools.flatMap((school) => recordsIn(school, stage));
      return fieldsAsked.map(
        (field) => [`${stage}.${field}`, sumOf(rows.map((row) => ofStage(row, stage, field))).value] as const,
      );
    }),
  ];
  return figures.flatMap(([path, value]) => (value === null ? [] : [{ path: `I.${path}`, value, cells: [] }]));
}

const typeOf = ({ records }: CountedSchool): SchoolType | undefined => records.find(({ type }) => type)?.type;

const largePoints = (points: readonly CountedSchool[]): number | null => {
  const pupils = points.map((point) => compulsoryFigure(point, "pupils").value);
  return pupils.includes(null) ? null : pupils.filter((each) => (each ?? 0) >= pointOf).length;
};
