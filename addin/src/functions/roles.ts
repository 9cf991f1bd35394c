// The roles that cells name, for functions of communities.
import type { MemberRole } from "@junheng/engine/communities";
import { memberRoles } from "@junheng/engine/communities";
import { memberRoleNames } from "@junheng/engine/words";
import { readRoles } from "@junheng/engine/reading/communities";
import { argumentName } from "./cells.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** The roles of one community's members; `rows` is where each word stands, from 1. Error: #VALUE! for a word that is no role. */
export const rolesIn = (words: readonly string[], rows: readonly number[]): readonly MemberRole[] =>
  readRoles(words).map((role, k) => {
    if (role !== null) return role;
    const choices = memberRoles.map((each) => memberRoleNames[each][functionLocale()]);
    throw functionError("#VALUE!", "unknownRole", {
      argument: argumentName("roles"),
      row: rows[k] ?? 0,
      given: words[k] ?? "",
      choices,
    });
  });
