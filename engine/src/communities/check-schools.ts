// Members against the schools of the data: who is in no community, and who is not in the data.
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import { placeOfMember } from "./check-roles.js";
import type { Community, CommunityMember, CommunitySchool } from "./community.js";
import type { SchoolKey } from "../schools/index.js";

/** From how many on schools in no community are told as one. */
const foldFrom = 4;
/** How many of them are named then. */
const namesShown = 8;

/** Compares the members of all communities with the schools of the data. */
export function checkSchools(
  communities: readonly Community[],
  schools: readonly CommunitySchool[],
  keyOf: SchoolKey,
): readonly Diagnostic[] {
  const known = new Set(schools.map(keyOf));
  const reached = new Set<string>();
  const absent = new Map<string, { readonly community: Community; readonly member: CommunityMember }>();
  for (const community of communities)
    for (const member of community.members) {
      const key = keyOf(member);
      reached.add(key);
      if (!known.has(key) && !absent.has(key)) absent.set(key, { community, member });
    }
  const notInData = [...absent.values()].map(({ community, member }) =>
    warningAt("memberNotInData", placeOfMember(community, member), {
      community: community.name,
      school: member.school,
    }),
  );
  return [...notInData, ...inNoCommunity(schools.filter((school) => !reached.has(keyOf(school))))];
}

const inNoCommunity = (left: readonly CommunitySchool[]): readonly Diagnostic[] => {
  if (left.length < foldFrom)
    return left.map(({ school, where }) => warningAt("schoolInNoCommunity", where ?? {}, { school }));
  return [
    warningAt("schoolInNoCommunity.several", left[0]?.where ?? {}, {
      count: left.length,
      schools: left.slice(0, namesShown).map(({ school, where }) => nameWithCell(school, where?.cell)),
    }),
  ];
};

const nameWithCell = (school: string, cell: string | undefined): string =>
  cell === undefined ? school : `${school} (${cell})`;
