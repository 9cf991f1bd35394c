// Which schools of a told unit are not among those of the table.
import type { Where } from "../diagnostics/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { schoolKeys } from "../schools/index.js";
import type { ToldUnit } from "./legal-unit.js";

/** The schools of one unit that were not found, and the first of their cells. */
export interface NotFound {
  readonly unit: string;
  readonly schools: readonly string[];
  readonly where: Where;
}

/**
 * The schools that a list names and a table has not (名单里有、表里没有的学校), unit by unit: they count with nobody.
 *
 * Rule: found are schools by code, else by exact name (`schoolKeys`). A missing place is `{}`. None: an empty list where all are
 * there. Errors: none.
 *
 * Source: ours; a name of a list that no table has is mostly a slip in one of both.
 *
 * @example
 * const told = [{ name: "联校", members: [{ school: "甲小学" }, { school: "乙小学" }] }];
 * unitSchoolsNotFound([{ name: "甲小学" }], told) // => [{ unit: "联校", schools: ["乙小学"], where: {} }]
 */
export function unitSchoolsNotFound(records: readonly SchoolRecord[], told: readonly ToldUnit[]): readonly NotFound[] {
  if (told.length === 0) return [];
  const mentions = records.map(({ name, code }) => ({ school: name, ...(code !== undefined && { code }) }));
  const keyOf = schoolKeys([...mentions, ...told.flatMap(({ members }) => members)]);
  const there = new Set(mentions.map(keyOf));
  return told.flatMap(({ name, members }) => {
    const lacking = members.filter((member) => !there.has(keyOf(member)));
    const where = lacking[0]?.where ?? {};
    return lacking.length === 0 ? [] : [{ unit: name, schools: lacking.map(({ school }) => school), where }];
  });
}
