// The kind of a community by the shape of its members, where no words say it.
import type { CommunityKind, MemberRole } from "../../communities/index.js";

/**
 * One that leads with one other is a pair; a lead and a co-lead make a 1+1+x; nobody leading is a ring; all else is a tree.
 *
 * @example
 * [shapeOf(["lead", "helped"]), shapeOf(["member", "member"]), shapeOf(["lead", "member", "member"])] // => ["pair", "ring", "tree"]
 */
export function shapeOf(roles: readonly MemberRole[]): CommunityKind {
  if (roles.includes("coLead")) return "leadQualityPotential";
  if (!roles.includes("lead")) return "ring";
  return roles.length === 2 ? "pair" : "tree";
}
