// The term of a member (帮扶周期): its own, or that of its community, at a given date.
import type { Community, CommunityMember, CommunityTerm } from "./community.js";
import { dayOf } from "./iso-date.js";

/** Whether a term runs at a date, is over, or has not begun. */
export type TermState = "current" | "ended" | "notBegun";

/** The term of a member: each end its own, or that of the community where it has none. */
export const memberTerm = (community: CommunityTerm, member: CommunityTerm): CommunityTerm => {
  const from = member.from ?? community.from;
  const to = member.to ?? community.to;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};

/**
 * Where a date lies in a term. An end that is not given, or is no date, is open.
 *
 * @throws RangeError when the date is no ISO date
 * @example
 * termState({ from: "2022-09", to: "2025-07" }, "2025-07-31") // => "current"
 * termState({ from: "2022-09", to: "2025-07" }, "2025-08-01") // => "ended"
 * termState({ from: "2022-09" }, "2022-08-31") // => "notBegun"
 */
export function termState({ from, to }: CommunityTerm, date: string): TermState {
  const day = dayOf(date, "first");
  if (day === null) throw new RangeError(`termState requires an ISO date such as 2024-09-01, got ${date}`);
  const first = from === undefined ? null : dayOf(from, "first");
  const last = to === undefined ? null : dayOf(to, "last");
  if (last !== null && day > last) return "ended";
  return first !== null && day < first ? "notBegun" : "current";
}

/** The members whose term runs at a date; all of them without one. */
export const currentMembers = (community: Community, date?: string): readonly CommunityMember[] =>
  date === undefined
    ? community.members
    : community.members.filter((member) => termState(memberTerm(community, member), date) === "current");
