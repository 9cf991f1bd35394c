// Communities and schools with legal units counted as one: the schools of a unit are one member, with what they have together.
import { schoolKeys } from "../schools/index.js";
import type { NamedSchool, SchoolKey } from "../schools/index.js";
import type { Community, CommunityMember, CommunitySchool, SchoolFigure } from "./community.js";
import { memberRoles } from "./community.js";
import { sumOf } from "./tidy-sum.js";

/** Communities and the schools that they are told of. */
export interface CountedCommunities {
  readonly communities: readonly Community[];
  readonly schools: readonly CommunitySchool[];
}

/**
 * Counts the schools of each unit as one school, its head (1+X 合并为一所): once among the members of a community, with the highest of their
 * roles, and once among the schools, with their heads counted together. A figure that one of them lacks, or that cannot be added up, is not
 * known of the unit; the largest class is the largest of all.
 *
 * Rule: figures by which schools add up are added, heads and resources alike. Zeros are added like others.
 * None: without units all comes back as it was. Errors: none.
 *
 * Source: 1+X of the report on a city's communities, in which the schools of a township have one legal person, staff and accounts;
 * that the highest role counts is ours.
 *
 * @example
 * const members = [{ school: "甲", role: "lead" }, { school: "乙", role: "member" }];
 * const unit = { members: [{ school: "甲" }, { school: "乙" }] };
 * countUnits({ communities: [{ id: "1", name: "联校", kind: "oneLegalUnit", members }], schools: [] }, [unit]).communities[0].members.length // => 1
 */
export function countUnits(
  { communities, schools }: CountedCommunities,
  units: readonly { readonly members: readonly NamedSchool[] }[],
): CountedCommunities {
  if (units.length === 0) return { communities, schools };
  const mentions = communities.flatMap(({ members }) => members);
  const keyOf = schoolKeys([...units.flatMap(({ members }) => members), ...mentions, ...schools]);
  const headOf = headsOf(units, keyOf);
  const counted = communities.map((community) => ({ ...community, members: membersOf(community, keyOf, headOf) }));
  return { communities: counted, schools: schoolsOf(schools, keyOf, headOf) };
}

type HeadOf = (school: NamedSchool) => NamedSchool | undefined;

const headsOf = (units: readonly { readonly members: readonly NamedSchool[] }[], keyOf: SchoolKey): HeadOf => {
  const heads = new Map(units.flatMap(({ members }) => members.map((each) => [keyOf(each), members[0]] as const)));
  return (school) => heads.get(keyOf(school));
};

const membersOf = ({ members }: Community, keyOf: SchoolKey, headOf: HeadOf): readonly CommunityMember[] => {
  const counted = new Map<string, CommunityMember>();
  for (const member of members) {
    const head = headOf(member);
    const key = keyOf(head ?? member);
    const before = counted.get(key);
    const own =
      head === undefined
        ? member
        : { ...member, school: head.school, ...(head.code !== undefined && { code: head.code }) };
    if (before === undefined || memberRoles.indexOf(member.role) < memberRoles.indexOf(before.role))
      counted.set(key, own);
  }
  return [...counted.values()];
};

/** Heads that are counted; a mean age is not added up. */
const summed = [
  "pupils",
  "staff",
  "teachers",
  "eligibleTeachers",
  "exchangedTeachers",
  "exchangedBackboneTeachers",
] as const;

const schoolsOf = (
  schools: readonly CommunitySchool[],
  keyOf: SchoolKey,
  headOf: HeadOf,
): readonly CommunitySchool[] => {
  const groups = new Map<string, CommunitySchool[]>();
  for (const school of schools) {
    const key = keyOf(headOf(school) ?? school);
    groups.set(key, [...(groups.get(key) ?? []), school]);
  }
  return [...groups].map(([key, group]) => {
    const head = group.find((school) => keyOf(school) === key) ?? group[0]!;
    return group.length === 1 ? head : together(head, group);
  });
};

const together = (head: CommunitySchool, group: readonly CommunitySchool[]): CommunitySchool => {
  const valuesOf = (id: SchoolFigure): readonly (number | null)[] => group.map((school) => school[id] ?? null);
  const whole = (id: SchoolFigure, of: (values: readonly number[]) => number) => {
    const known = valuesOf(id).filter((value) => value !== null);
    return known.length < group.length ? {} : { [id]: of(known) };
  };
  const { school, code, township, locale, where, cells } = head;
  return {
    school,
    ...(code !== undefined && { code }),
    ...(township !== undefined && { township }),
    ...(locale !== undefined && { locale }),
    ...(where !== undefined && { where }),
    ...(cells !== undefined && { cells }),
    ...Object.assign({}, ...summed.map((id) => whole(id, sumOf))),
    ...whole("largestClass", (values) => Math.max(...values)),
  };
};
