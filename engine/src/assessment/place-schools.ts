// Which records count, on their own or as a part of their parent school: the scope of a standard, applied.
import type { SchoolRecord, Stage } from "../schools/index.js";
import { continuousSchoolWeights } from "../schools/index.js";
import type { SplitWeights, TeachingPointPolicy } from "../standards/index.js";
import { parameterAt } from "../standards/index.js";
import type { LeftOut, LeftOutReason } from "./assessment.js";
import type { Choices } from "./options.js";
import type { PupilsOfStages } from "./stage-pupils.js";
import { allPupils, pupilsByStage } from "./stage-pupils.js";

/** A record that counts, with its pupils by stage. */
export interface Member {
  readonly record: SchoolRecord;
  readonly pupils: PupilsOfStages;
  /** Its pupils stand under the whole school, not under its stage. */
  readonly underWhole: boolean;
  readonly weights: Readonly<Record<Stage, number>>;
  /** A stage's pupils are not given, so undivided figures cannot be divided. */
  readonly incomplete: boolean;
}

/** A school of the assessment: itself, then what was merged into it. */
export interface PlacedSchool {
  readonly members: readonly [Member, ...Member[]];
}

/** The schools that count, and those that do not. */
export interface Placement {
  readonly schools: readonly PlacedSchool[];
  readonly leftOut: readonly LeftOut[];
}

/** Applies the scope: leaves out, merges, keeps. `assumed` is the stage of records that name none. */
export function placeSchools(
  records: readonly SchoolRecord[],
  split: SplitWeights,
  choices: Choices,
  assumed: Stage | undefined,
): Placement {
  const leftOut: LeftOut[] = [];
  const schools: { readonly members: [Member, ...Member[]] }[] = [];
  const merging: Member[] = [];
  const leave = (record: SchoolRecord, reason: LeftOutReason, into?: string): void => {
    leftOut.push({
      name: record.name,
      reason,
      ...(record.source && { source: record.source }),
      ...(into !== undefined && { into }),
    });
  };
  const limit = parameterAt(choices.scope.smallTeachingPoint, choices.asOf) ?? 0;

  for (const record of records) {
    const excluded = exclusionOf(record, choices);
    if (excluded !== null) {
      leave(record, excluded);
      continue;
    }
    const found = pupilsByStage(record, assumed);
    if (found.problem !== undefined) {
      leave(record, found.problem);
      continue;
    }
    const member: Member = {
      record,
      pupils: found.pupils,
      underWhole: found.underWhole,
      weights: weightsOf(record, split),
      incomplete: found.incomplete,
    };
    const small = allPupils(found.pupils) < limit;
    const policy = policyOf(record, small, choices);
    if (policy === "merge") merging.push(member);
    else if (policy === "own") schools.push({ members: [member] });
    else leave(record, small ? "smallTeachingPoint" : "teachingPoint");
  }

  const parents = merging.length === 0 ? undefined : parentIndex(schools.map(({ members }) => members[0]));
  for (const member of merging) {
    // A head of another stage is the head of all its campuses.
    const text = keyOf(member.record.campusOf ?? "");
    const parent = [...stagesOf(member.pupils), ...allStages].flatMap(
      (stage) => parents?.get(`${stage} ${text}`) ?? [],
    )[0];
    const target = parent === undefined ? undefined : schools[parent];
    if (target === undefined) {
      leave(member.record, "parentNotFound");
      continue;
    }
    target.members.push(member);
    leave(member.record, "merged", target.members[0].record.name);
  }
  return { schools, leftOut };
}

const exclusionOf = (record: SchoolRecord, { scope }: Choices): LeftOutReason | null => {
  if (record.type !== undefined && scope.excludedTypes.includes(record.type)) return "type";
  if (record.owner !== undefined && scope.excludedOwners.includes(record.owner)) return "owner";
  return null;
};

/** What the sheet says not to count (不计校数) is never a school of its own: without a parent in the table it is left out by name. */
const policyOf = (record: SchoolRecord, small: boolean, { scope }: Choices): TeachingPointPolicy => {
  if (record.type !== "teachingPoint") return record.counted === false ? "merge" : "own";
  const policy = small ? scope.smallTeachingPoints : scope.largeTeachingPoints;
  return policy === "own" && record.counted === false ? "merge" : policy;
};

const weightsOf = (record: SchoolRecord, split: SplitWeights): Readonly<Record<Stage, number>> => {
  if (record.type === "completeSecondary") return split.completeSecondary;
  if (record.type === "twelveYear") return split.twelveYear;
  return record.type === "nineYear" ? split.nineYear : continuousSchoolWeights;
};

const keyOf = (text: string): string => text.replace(/\s+/g, "");

const allStages: readonly Stage[] = ["primary", "junior", "senior"];

const stagesOf = (pupils: PupilsOfStages): readonly Stage[] => allStages.filter((stage) => pupils[stage] !== 0);

/** Positions by stage and code or name; a name that two schools of a stage share finds neither. */
const parentIndex = (members: readonly Member[]): ReadonlyMap<string, number> => {
  const index = new Map<string, number>();
  const twice = new Set<string>();
  members.forEach(({ record, pupils }, position) => {
    for (const text of new Set([record.code, record.name].map((each) => keyOf(each ?? "")))) {
      if (text === "") continue;
      for (const stage of stagesOf(pupils)) {
        const key = `${stage} ${text}`;
        if (index.has(key)) twice.add(key);
        index.set(key, position);
      }
    }
  });
  for (const key of twice) index.delete(key);
  return index;
};
