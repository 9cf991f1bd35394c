// In which community a school is: the first that lists it, by its code or its name.
import type { SchoolResult } from "../../assessment/index.js";
import type { Community } from "../../communities/index.js";
import { schoolKeys } from "../../schools/index.js";

/** Gives the name of a school's community; empty where it is in none. */
export function communityFinder(communities: readonly Community[]): (school: SchoolResult) => string {
  const members = communities.flatMap(({ name, members: own }) => own.map((member) => ({ name, member })));
  const keyOf = schoolKeys(members.map(({ member }) => member));
  const names = new Map<string, string>();
  for (const { name, member } of members) if (!names.has(keyOf(member))) names.set(keyOf(member), name);
  return ({ name, code }) =>
    names.get(keyOf({ school: name, ...(code !== undefined && { code }) })) ?? names.get(keyOf({ school: name })) ?? "";
}
