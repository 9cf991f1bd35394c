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
 * Rule: from ≤ date ≤ to. Units: days; a month or a year as an end lasts to its last day. Nothing missing is taken for ended. None:
 * never null.
 *
 * Source: ours: a term printed as 2022年9月 begins with that month and ends with its last day.
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

/**
 * The members whose term runs at a date (在期成员).
 *
 * Rule: those of whom `termState` says `current`, by their own term or else by their community's. Units: none. A missing beginning
 * or end is open. None: without a date all members; an empty list where no term runs. Errors: a RangeError when the date is no ISO
 * date.
 *
 * Source: ours; terms are of two to three years in the report on a city's communities.
 *
 * @example
 * const member = (school, to) => ({ school, role: "helped", to });
 * const pair = { id: "1", name: "一", kind: "pair", members: [member("甲", "2023-07"), member("乙", "2025-07")] };
 * currentMembers(pair, "2024-09-01").map(({ school }) => school) // => ["乙"]
 * currentMembers(pair).length // => 2
 */
export const currentMembers = (community: Community, date?: string): readonly CommunityMember[] =>
  date === undefined
    ? community.members
    : community.members.filter((member) => termState(memberTerm(community, member), date) === "current");
