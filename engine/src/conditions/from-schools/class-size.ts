// The largest class of each stage, and the classes beyond its line (班额): by the schools' own figures, or by what follows from others.
import type { CompulsoryStage, SchoolRecord } from "../../schools/index.js";
import { compulsoryStages, isFigure, whereOf } from "../../schools/index.js";
import type { CountyFact } from "../fact.js";
import type { CountedSchool } from "./counted-school.js";
import { largestOf, type SchoolValue } from "./extremes.js";
import { ofStage, recordsIn } from "./school-figures.js";
import { tally, type SchoolCount } from "./tally.js";

/** 教督〔2017〕6号, item 5 of the guarantee: the line of each stage, and the inputs that it is judged by. */
const sizes = {
  primary: { line: 45, largest: "largestPrimaryClass", beyond: "primaryClassesOver45" },
  junior: { line: 50, largest: "largestJuniorClass", beyond: "juniorClassesOver50" },
} as const;

/** A class of this size is large (大班额). */
const largeFrom = 56;

/** The largest class and the classes beyond the line, of each stage that has schools. */
export const factsOfClasses = (schools: readonly CountedSchool[]): readonly CountyFact[] =>
  compulsoryStages.flatMap((stage) => {
    const { line, largest, beyond } = sizes[stage];
    const rows = schools.flatMap((school) => recordsIn(school, stage).map((record) => ({ name: school.name, record })));
    const values = rows.map(({ name, record }): SchoolValue => ({ name, ...largestIn(record, stage, line) }));
    return [
      ...largestOf(largest, values, line),
      ...tally(
        beyond,
        rows.map(({ name, record }, at) => beyondIn(name, record, stage, line, values[at]!)),
      ),
    ];
  });

type Largest = Omit<SchoolValue, "name">;

/** The largest class of a row: as it says, or at least what its classes cannot stay below, or at most that of the whole school. */
function largestIn(record: SchoolRecord, stage: CompulsoryStage, line: number): Largest {
  const own = ofStage(record, stage, "largestClass");
  if (own.value !== null) return own;
  const [large, beyond] = [ofStage(record, stage, "largeClasses"), ofStage(record, stage, "classesOverNorm")];
  if (large.value !== null && large.value > 0) return { value: largeFrom, bound: "atLeast", cells: large.cells };
  if (beyond.value !== null && beyond.value > 0) return { value: line + 1, bound: "atLeast", cells: beyond.cells };
  const [pupils, classes] = [ofStage(record, stage, "pupils"), ofStage(record, stage, "classes")];
  const mean =
    pupils.value === null || classes.value === null || classes.value === 0 ? 0 : pupils.value / classes.value;
  if (mean > line) return { value: Math.ceil(mean), bound: "atLeast", cells: [...pupils.cells, ...classes.cells] };
  const whole = record.whole?.["largestClass"];
  return isFigure(whole)
    ? { value: whole, bound: "atMost", cells: [whereOf(record.source, "whole.largestClass")] }
    : { value: null, cells: [] };
}

/** The classes of a row beyond the line: as it says, or what its largest class says of them. */
function beyondIn(
  name: string,
  record: SchoolRecord,
  stage: CompulsoryStage,
  line: number,
  { value, bound, cells }: SchoolValue,
): SchoolCount {
  const own = ofStage(record, stage, "classesOverNorm");
  if (own.value !== null) return { name, count: own.value, cells: own.cells };
  const large = ofStage(record, stage, "largeClasses");
  if (large.value !== null && large.value > 0) return { name, count: large.value, atLeast: true, cells: large.cells };
  if (value === null || (bound === "atMost" && value > line)) return { name, count: null, cells: [] };
  return value > line ? { name, count: 1, atLeast: true, figure: value, cells } : { name, count: 0, cells };
}
