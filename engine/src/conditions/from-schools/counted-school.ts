// The schools of the assessment as the county's conditions count them: one school, whatever its rows, with what was merged into it.
import type { CountyAssessment, LeftOut, LeftOutReason } from "../../assessment/index.js";
import { stageInName } from "../../reading/cells/index.js";
import type { CompulsoryStage, SchoolRecord, SchoolType } from "../../schools/index.js";
import { compulsoryStages, stagesOfType } from "../../schools/index.js";
import type { SchoolRows } from "./school-figures.js";
import { stagesOf } from "./school-figures.js";

/** A school with all of its rows. */
export interface CountedSchool extends SchoolRows {
  readonly name: string;
  /** Itself, or a row for each of its stages, then what was merged into it. */
  readonly records: readonly [SchoolRecord, ...SchoolRecord[]];
  /** What its size is held against: a combined school has both compulsory stages. Null where it cannot be told. */
  readonly kind: CompulsoryStage | "combined" | null;
}

/** Left out by the scope, or empty: no school of the county in the sense of its conditions. The other reasons are gaps in the data. */
const outOfScope: ReadonlySet<LeftOutReason> = new Set([
  "type",
  "owner",
  "smallTeachingPoint",
  "teachingPoint",
  "pupilsZero",
]);

/** The schools within the scope of the assessment, also those that it could not assess. */
export function countedSchools(
  records: readonly SchoolRecord[],
  { leftOut }: Pick<CountyAssessment, "leftOut">,
): readonly CountedSchool[] {
  const left = new Map(leftOut.map((each) => [each.source ?? each.name, each]));
  const leftOutOf = (record: SchoolRecord): LeftOut | undefined => left.get(record.source ?? record.name);
  const schools = new Map<string, [SchoolRecord, ...SchoolRecord[]]>();
  const merged: { readonly record: SchoolRecord; readonly into: string }[] = [];
  records.forEach((record, at) => {
    const { reason, into } = leftOutOf(record) ?? {};
    if (reason !== undefined && outOfScope.has(reason)) return;
    if (into !== undefined) {
      merged.push({ record, into });
      return;
    }
    const key = keyOf(record, at);
    const own = schools.get(key);
    if (own === undefined) schools.set(key, [record]);
    else own.push(record);
  });
  const byName = new Map([...schools.values()].map((own) => [own[0].name, own]));
  for (const { record, into } of merged) byName.get(into)?.push(record);
  return [...schools.values()].map((own) => ({ name: nameOf(own[0]), records: own, kind: kindOf(own) }));
}

/** Rows of the stages of one school belong together, by code or by name; any other row is a school. */
const keyOf = (record: SchoolRecord, at: number): string =>
  isPart(record) ? `part ${record.code ?? nameOf(record)}` : `row ${at}`;

const isPart = ({ stage, type }: SchoolRecord): boolean =>
  stage !== undefined && (type === undefined || stagesOfType[type].length > 1);

/** The name without the stage that it ends with: 某某学校小学部, 某某学校（初中）. */
const nameOf = ({ name, stage }: SchoolRecord): string => {
  if (stage === undefined || stageInName(name) === undefined) return name;
  const at = Math.max(...["小学", "初中", "高中"].map((word) => name.lastIndexOf(word)));
  const bracket = name[at - 1] === "（" || name[at - 1] === "(" ? 1 : 0;
  return name.slice(0, at - bracket) || name;
};

const combined: ReadonlySet<SchoolType | undefined> = new Set<SchoolType>(["nineYear", "twelveYear"]);

const kindOf = (records: readonly SchoolRecord[]): CountedSchool["kind"] => {
  if (records.some(({ type }) => combined.has(type))) return "combined";
  const types = records.flatMap(({ type }) => type ?? []);
  const own = compulsoryStages.filter((stage) =>
    types.length > 0
      ? types.some((type) => stagesOfType[type].includes(stage))
      : records.some((record) => stagesOf(record).includes(stage)),
  );
  return own.length === 2 ? "combined" : (own[0] ?? null);
};
