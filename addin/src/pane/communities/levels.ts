// The members of a community level by level, as they lead one another.
import type { MemberReport } from "@junheng/engine/communities";

/** From the lead down: the lead, those that lead beside it, all others. A level without schools is none. */
export const levelsOf = <Member extends Pick<MemberReport, "role">>(
  members: readonly Member[],
): readonly (readonly Member[])[] =>
  [
    members.filter(({ role }) => role === "lead"),
    members.filter(({ role }) => role === "coLead"),
    members.filter(({ role }) => role === "member" || role === "helped"),
  ].filter((level) => level.length > 0);
