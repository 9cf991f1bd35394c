// The schools of an assessment, each with all of its stages: two rows of one name in one stage are two schools.
import type { CountyAssessment, StageSchoolResult } from "../../assessment/index.js";
import type { NamedSchool } from "../../schools/index.js";
import { compulsoryStages, schoolKeys } from "../../schools/index.js";

/** A school with its stages. */
export interface WholeSchool extends NamedSchool {
  readonly stages: readonly StageSchoolResult[];
}

/** The schools in the order of the sheets, those of the first stage first. */
export function wholeSchools({ stages }: CountyAssessment): readonly WholeSchool[] {
  const all = compulsoryStages.flatMap((stage) =>
    (stages[stage]?.schools ?? []).map((school, position) => ({ stage, school, position })),
  );
  const named = ({ school: { name, code } }: StageSchoolResult): NamedSchool => ({
    school: name,
    ...(code !== undefined && { code }),
  });
  const keyOf = schoolKeys(all.map(named));
  const groups = new Map<string, StageSchoolResult[]>();
  for (const each of all) {
    const key = keyOf(named(each));
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const isOne = (group: readonly StageSchoolResult[]): boolean =>
    new Set(group.map(({ stage }) => stage)).size === group.length;
  return [...groups.values()].flatMap((group) =>
    (isOne(group) ? [group] : group.map((each) => [each])).map((own) => ({ ...named(own[0]!), stages: own })),
  );
}

/** Those of one of these names or codes; all where none are given. */
export const askedSchools = (
  assessment: CountyAssessment,
  asked: readonly string[] | undefined,
): readonly WholeSchool[] =>
  wholeSchools(assessment).filter(
    ({ school, code }) => asked === undefined || asked.some((each) => each === school || each === code),
  );
