// Circles of help: schools that lead each other, directly or through others.
import type { Community, CommunityMember } from "./community.js";
import { isLeading } from "./community.js";
import type { SchoolKey } from "../schools/index.js";

/** A circle: each school leads the next one, the last one the first. */
export interface HelpCircle {
  readonly schools: readonly string[];
  /** Where the first school is led by the last: the member as written there. */
  readonly closing: CommunityMember;
}

interface Lead {
  readonly to: string;
  readonly member: CommunityMember;
}

/** One shortest circle for every school that is in one and in none that was found before; a ring has no direction. */
export function helpCircles(communities: readonly Community[], keyOf: SchoolKey): readonly HelpCircle[] {
  const names = new Map<string, string>();
  const leads = new Map<string, Lead[]>();
  for (const { kind, members } of communities) {
    for (const member of members) if (!names.has(keyOf(member))) names.set(keyOf(member), member.school);
    if (kind === "ring") continue;
    const led = members.filter(({ role }) => !isLeading(role));
    for (const leader of members.filter(({ role }) => isLeading(role))) {
      const from = keyOf(leader);
      const own = leads.get(from) ?? [];
      // A school that leads itself is a conflict of roles, told apart.
      own.push(...led.map((member) => ({ to: keyOf(member), member })).filter(({ to }) => to !== from));
      leads.set(from, own);
    }
  }
  const inCircle = new Set<string>();
  const circles: HelpCircle[] = [];
  for (const start of leads.keys()) {
    if (inCircle.has(start)) continue;
    const found = shortestCircle(start, leads);
    if (found === null) continue;
    for (const key of found.keys) inCircle.add(key);
    circles.push({ schools: found.keys.map((key) => names.get(key) ?? key), closing: found.closing });
  }
  return circles;
}

/** Looks outwards from a school, step by step, until it comes back to it. */
const shortestCircle = (
  start: string,
  leads: ReadonlyMap<string, readonly Lead[]>,
): { readonly keys: readonly string[]; readonly closing: CommunityMember } | null => {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const key of queue) {
    for (const { to, member } of leads.get(key) ?? []) {
      if (to === start) {
        const keys = [key];
        while (keys[0] !== start) keys.unshift(cameFrom.get(keys[0] as string) as string);
        return { keys, closing: member };
      }
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, key);
      queue.push(to);
    }
  }
  return null;
};
