// The part `teachers`: the first of the two big aggregations, from a row a teacher to a row a school, with the columns of the flat table.
import type { QuantityId } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { count } from "../expressions.js";
import { figureColumn } from "../table/columns.js";
import type { Frame } from "../frame.js";
import type { CountedFigure } from "./counted.js";
import { countedColumns } from "./counted.js";

const fullTime = "t.full_time = 1";
const ofDegree = (id: QuantityId, degree: string): CountedFigure => ({
  id,
  when: `${fullTime} AND t.degree = '${degree}'`,
});
const ofTitle = (id: QuantityId, title: string): CountedFigure => ({
  id,
  when: `${fullTime} AND t.title = '${title}'`,
});
const ofSubject = (id: QuantityId, subject: string): CountedFigure => ({
  id,
  when: `${fullTime} AND t.subject = '${subject}'`,
});

/** The figures of a school that are counted from its teachers, each with what a teacher must be to count. */
export const teacherFigures: readonly CountedFigure[] = [
  { id: "fullTimeTeachers", when: fullTime },
  ofDegree("doctorTeachers", "doctor"),
  ofDegree("masterTeachers", "master"),
  ofDegree("bachelorTeachers", "bachelor"),
  ofDegree("associateTeachers", "associate"),
  ofDegree("upperSecondaryTeachers", "upperSecondary"),
  ofTitle("seniorTitleTeachers", "senior"),
  ofTitle("intermediateTitleTeachers", "intermediate"),
  { id: "backboneTeachers", when: "t.backbone = 1" },
  ofSubject("peTeachers", "pe"),
  ofSubject("musicTeachers", "music"),
  ofSubject("fineArtTeachers", "fineArt"),
  ofSubject("artsTeachers", "arts"),
];

/** A row a school. What is blank is counted as nothing else: `…_unknown` says of how many teachers it is. */
export const teacherRows = ({ table }: Pick<Frame, "table">): string => `SELECT
    t.county,
    t.school_code AS code,
    ${countedColumns(
      compulsoryStages.flatMap((stage) =>
        teacherFigures.map(({ id, when }) => ({
          name: figureColumn(stage, id),
          expression: count(`t.stage = '${stage}' AND ${when}`),
          id,
        })),
      ),
    )},
    ${["stage", "full_time", "degree", "title", "subject", "backbone"].map((column) => `${count(`t.${column} IS NULL`)} AS ${column}_unknown`).join(",\n    ")}
FROM ${table} t
GROUP BY t.county, t.school_code
ORDER BY t.county, t.school_code`;
