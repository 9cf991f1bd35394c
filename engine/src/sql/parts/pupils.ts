// The part `pupils`: the second of the two big aggregations, from a row a pupil to classes, and from those to a row a school.
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { caseOf, count } from "../expressions.js";
import type { Frame } from "../frame.js";
import { figureColumn } from "../table/columns.js";
import type { CountedColumn } from "./counted.js";
import { countedColumns } from "./counted.js";

/** Fewer pupils than this are not told of where what is told of them is personal. */
const fewest = 3;
/** A class of so many pupils is a large one (大班额). */
const largeClassFrom = 56;

/** A count of pupils that is blank where it is of one or two. */
const suppressed = (column: string): string => caseOf([[`${column} >= ${fewest} OR ${column} = 0`, column]]);

const ofStage = (stage: CompulsoryStage): readonly CountedColumn[] => {
  const at = `c.stage = '${stage}'`;
  const sum = (column: string): string => `SUM(${caseOf([[at, `c.${column}`]], "0")})`;
  const name = (id: Parameters<typeof figureColumn>[1]): string => figureColumn(stage, id);
  return [
    { id: "pupils", name: name("pupils"), expression: sum("pupils") },
    { id: "classes", name: name("classes"), expression: count(at) },
    { id: "grades", name: name("grades"), expression: `COUNT(DISTINCT ${caseOf([[at, "c.grade"]])})` },
    { id: "largestClass", name: name("largestClass"), expression: `MAX(${caseOf([[at, "c.pupils"]])})` },
    { id: "largeClasses", name: name("largeClasses"), expression: count(`${at} AND c.pupils >= ${largeClassFrom}`) },
    { id: "boarders", name: name("boarders"), expression: suppressed(sum("boarders")) },
    { id: "migrantPupils", name: name("migrantPupils"), expression: suppressed(sum("migrant_pupils")) },
  ];
};

/** A row a school; no row of a pupil leaves the place where it is. */
export const pupilRows = ({ table }: Pick<Frame, "table">): string => `WITH
classes AS (
  SELECT
    t.county,
    t.school_code,
    t.stage,
    t.grade,
    t.class_name,
    COUNT(*) AS pupils,
    ${count("t.boarder = 1")} AS boarders,
    ${count("t.migrant = 1")} AS migrant_pupils
  FROM ${table} t
  GROUP BY t.county, t.school_code, t.stage, t.grade, t.class_name
)
SELECT
    c.county,
    c.school_code AS code,
    ${countedColumns([
      ...compulsoryStages.flatMap(ofStage),
      {
        id: "pupils",
        name: figureColumn("senior", "pupils"),
        expression: `SUM(${caseOf([["c.stage = 'senior'", "c.pupils"]], "0")})`,
      },
    ])}
FROM classes c
GROUP BY c.county, c.school_code
ORDER BY c.county, c.school_code`;
