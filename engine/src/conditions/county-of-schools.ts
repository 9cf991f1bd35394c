// What form Ⅰ asks of the county's schools, counted from their table: schools by type, classes, pupils and teachers by stage.
import type { CompulsoryStage, SchoolRecord, SchoolType } from "../schools/index.js";
import { compulsoryStages, isFigure, stagesOfType } from "../schools/index.js";
import type { ApplicationFigure } from "./application-figure.js";

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

/** The figures that every school concerned gives; a sum of which one is lacking is not known, and nothing is where a type is. */
export function countyOfSchools(records: readonly SchoolRecord[]): readonly ApplicationFigure[] {
  if (records.length === 0 || records.some(({ type }) => type === undefined)) return [];
  const figures: (readonly [path: string, value: number | null])[] = [
    ...typesAsked.map(([path, type]) => [path, records.filter((record) => record.type === type).length] as const),
    ["teachingPointsOf50", largePoints(records)],
    ...compulsoryStages.flatMap((stage) =>
      fieldsAsked.map((field) => [`${stage}.${field}`, sumOf(records, stage, field)] as const),
    ),
  ];
  return figures.flatMap(([path, value]) => (value === null ? [] : [{ path: `I.${path}`, value, cells: [] }]));
}

const stagesOf = ({ type }: SchoolRecord) => (type === undefined ? [] : stagesOfType[type]);

/** A figure of one stage of a school; a school of one stage may give it for the whole. */
const figureOf = (record: SchoolRecord, stage: CompulsoryStage, field: string): number | null => {
  const own = record[stage]?.[field] ?? (stagesOf(record).length === 1 ? record.whole?.[field] : undefined);
  return isFigure(own) ? own : null;
};

const sumOf = (records: readonly SchoolRecord[], stage: CompulsoryStage, field: string): number | null => {
  const values = records.filter((each) => stagesOf(each).includes(stage)).map((each) => figureOf(each, stage, field));
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

const largePoints = (records: readonly SchoolRecord[]): number | null => {
  const pupils = records
    .filter(({ type }) => type === "teachingPoint")
    .map((point) => compulsoryStages.flatMap((stage) => figureOf(point, stage, "pupils") ?? []));
  return pupils.some((each) => each.length === 0)
    ? null
    : pupils.filter((each) => each.reduce((sum, value) => sum + value, 0) >= pointOf).length;
};
