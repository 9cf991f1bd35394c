// What words that may mean two roles mean, and who a school is whose word is not known: by the other members of its community.
import type { MemberRole } from "../../communities/index.js";
import type { RoleWord } from "./community-words.js";

/**
 * The roles of the members of one community, in their order; null where the others do not say.
 *
 * 帮扶学校 leads where others are helped and nobody leads, and is helped where somebody leads. 优质学校 leads where nobody else does, and
 * leads beside the lead otherwise. Where nobody leads, the one school whose word is not known does.
 *
 * @example
 * decideRoles(["helping", "helped"]) // => ["lead", "helped"]
 * decideRoles(["lead", "quality", "member", "helping"]) // => ["lead", "coLead", "member", "helped"]
 */
export function decideRoles(words: readonly (RoleWord | null)[]): readonly (MemberRole | null)[] {
  const has = (word: RoleWord): boolean => words.includes(word);
  const qualityLeads = !has("lead");
  const helpingLeads = has("helped") && !has("lead") && !has("quality");
  const helpingIsHelped = has("lead") || has("quality");
  const roles = words.map((word): MemberRole | null => {
    if (word === "quality") return qualityLeads ? "lead" : "coLead";
    if (word !== "helping") return word;
    return helpingLeads ? "lead" : helpingIsHelped ? "helped" : null;
  });
  const open = roles.filter((role) => role === null).length;
  const led = roles.some((role) => role === "helped" || role === "member");
  return roles.map((role) => role ?? (open === 1 && led && !roles.includes("lead") ? "lead" : null));
}
