// Every school that communities reach, once, with what is known of it from the data and from the lists of members.
import type { Community, CommunityLocale, CommunitySchool } from "./community.js";
import { isLeading } from "./community.js";
import type { SchoolKey } from "../schools/index.js";
import { currentMembers } from "./term.js";

/** A school that is in at least one community. */
export interface ReachedSchool {
  readonly school: string;
  readonly township: string | null;
  readonly locale: CommunityLocale | null;
  readonly pupils: number | null;
  readonly staff: number | null;
  /** Whether it leads wherever it is: in no community is it a member or helped. */
  readonly leadsOnly: boolean;
}

/** The schools of all communities whose term runs at the date. What the data say holds before what a list of members says. */
export function reachedSchools(
  communities: readonly Community[],
  schools: readonly CommunitySchool[],
  keyOf: SchoolKey,
  date?: string,
): readonly ReachedSchool[] {
  const facts = new Map(schools.map((school) => [keyOf(school), school]));
  const reached = new Map<string, ReachedSchool>();
  for (const community of communities)
    for (const member of currentMembers(community, date)) {
      const key = keyOf(member);
      const before = reached.get(key);
      const known = facts.get(key);
      reached.set(key, {
        school: before?.school ?? member.school,
        township: before?.township ?? known?.township ?? member.township ?? null,
        locale: before?.locale ?? known?.locale ?? member.locale ?? null,
        pupils: known?.pupils ?? null,
        staff: known?.staff ?? null,
        leadsOnly: isLeading(member.role) && (before?.leadsOnly ?? true),
      });
    }
  return [...reached.values()];
}
