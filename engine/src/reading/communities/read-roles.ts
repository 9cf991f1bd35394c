// The roles of one community's schools, from the words that people write for them.
import type { MemberRole } from "../../communities/index.js";
import { roleWords } from "./community-words.js";
import { keyOf } from "../cells/index.js";
import { decideRoles } from "./decide-roles.js";

/**
 * The roles that words name (读取角色), for the members of one community.
 *
 * Rule: words as in lists of members: 牵头学校, 核心校, 共同牵头, 成员校, 受援校, lead, helped. 帮扶学校 leads where others are helped and nobody else leads,
 * and is helped where somebody leads: the words of all decide together. Units: none; a role a word, in their order.
 * Blank: an empty word is none. None: null where a word is no role; an empty list for none.
 * Errors: none thrown. Source: ours, from how lists use the words.
 *
 * @example
 * readRoles(["牵头学校", "受援校", "组长"]) // => ["lead", "helped", null]
 * readRoles(["帮扶学校", "受援学校"]) // => ["lead", "helped"]
 */
export function readRoles(words: readonly string[]): readonly (MemberRole | null)[] {
  const known = words.map((word) => roleWords.get(keyOf(word)) ?? null);
  return decideRoles(known).map((role, at) => (known[at] === null ? null : role));
}
