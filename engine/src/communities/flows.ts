// Who gave and who received: flows of a ledger between roles, between schools, and each school's balance.
import { countableEntries } from "./countable-entries.js";
import type { Community, MemberRole } from "./community.js";
import { groupBy } from "./group-by.js";
import type { ActivityType, LedgerEntry, LedgerUnit } from "./ledger.js";
import { schoolKeys } from "../schools/index.js";
import { sumOf, tidy } from "./tidy-sum.js";

/** An amount of one activity in one unit. */
interface Amount {
  readonly type: ActivityType;
  readonly unit: LedgerUnit;
  readonly entries: number;
  readonly quantity: number;
}

/** What went from one role to another; null for a school that shares no community with the other. */
export interface RoleFlow extends Amount {
  readonly from: MemberRole | null;
  readonly to: MemberRole | null;
}

/** What went from one school to another. */
export interface SchoolFlow extends Amount {
  readonly from: string;
  readonly to: string;
}

/** What one school gave and received. */
export interface SchoolBalance {
  readonly school: string;
  readonly type: ActivityType;
  readonly unit: LedgerUnit;
  readonly given: number;
  readonly received: number;
  /** Given less received: above zero where the school gave more. */
  readonly net: number;
}

/** The flows of a ledger. */
export interface LedgerFlows {
  readonly byRole: readonly RoleFlow[];
  readonly bySchool: readonly SchoolFlow[];
  readonly balances: readonly SchoolBalance[];
  /** Entries that could be added but do not name both schools. */
  readonly oneSided: number;
}

/**
 * The flows of a ledger (交流流向): what went from which role and school to which, and each school's net.
 *
 * From is the school that gave or sent, to the one that received: a teacher who shadows goes from the helped school to the lead.
 * Each type and unit by itself. Roles are those of the first community that both schools are in. Entries that cannot be added are
 * left out, and so are those that name one school only, which are counted. Rule: net = given − received. None: no balances without
 * entries that name two schools. Errors: none; what cannot be read is for `checkLedger`.
 *
 * Source: ours; the kinds of entry are those of the report on a city's communities.
 *
 * @example
 * const pair = { id: "1", name: "一", kind: "pair", members: [{ school: "甲", role: "lead" }, { school: "乙", role: "helped" }] };
 * const sent = { type: "exchangeTeacher", quantity: 3, unit: "heads", from: "甲", to: "乙" };
 * flowsOf([sent, { ...sent, quantity: 1, from: "乙", to: "甲" }], [pair]).balances.map(({ school, net }) => [school, net]) // => [["甲", 2], ["乙", -2]]
 */
export function flowsOf(entries: readonly LedgerEntry[], communities: readonly Community[]): LedgerFlows {
  const keyOf = schoolKeys(communities.flatMap(({ members }) => members));
  const rolesOf = roleFinder(communities, keyOf);
  const countable = countableEntries(entries);
  const moves = countable.flatMap(({ type, unit, quantity, from, to }) => {
    if (from === undefined || to === undefined) return [];
    const [fromKey, toKey] = [keyOf({ school: from }), keyOf({ school: to })];
    return [{ type, unit, quantity, from, to, fromKey, toKey, roles: rolesOf(fromKey, toKey) }];
  });
  const amountOf = (group: readonly [(typeof moves)[number], ...(typeof moves)[number][]]): Amount => ({
    type: group[0].type,
    unit: group[0].unit,
    entries: group.length,
    quantity: sumOf(group.map(({ quantity }) => quantity)),
  });
  const byRole = groupBy(moves, ({ roles, type, unit }) => JSON.stringify([type, unit, ...roles]));
  const bySchool = groupBy(moves, ({ type, unit, fromKey, toKey }) => JSON.stringify([type, unit, fromKey, toKey]));
  const sides = moves.flatMap((move) => [
    { ...move, key: move.fromKey, school: move.from, given: move.quantity, received: 0 },
    { ...move, key: move.toKey, school: move.to, given: 0, received: move.quantity },
  ]);
  const balances = groupBy(sides, ({ type, unit, key }) => JSON.stringify([type, unit, key]));
  return {
    byRole: [...byRole.values()].map((group) => ({
      ...amountOf(group),
      from: group[0].roles[0],
      to: group[0].roles[1],
    })),
    bySchool: [...bySchool.values()].map((group) => ({ ...amountOf(group), from: group[0].from, to: group[0].to })),
    balances: [...balances.values()].map((group) => {
      const given = sumOf(group.map((side) => side.given));
      const received = sumOf(group.map((side) => side.received));
      const [{ school, type, unit }] = group;
      return { school, type, unit, given, received, net: tidy(given - received) };
    }),
    oneSided: countable.length - moves.length,
  };
}

type Roles = readonly [MemberRole | null, MemberRole | null];

/** Gives the roles of two schools in the first community that has both. */
const roleFinder = (
  communities: readonly Community[],
  keyOf: ReturnType<typeof schoolKeys>,
): ((from: string, to: string) => Roles) => {
  const roles = communities.map(({ members }) => new Map(members.map((member) => [keyOf(member), member.role])));
  return (from, to) => {
    const shared = roles.find((each) => each.has(from) && each.has(to));
    return [shared?.get(from) ?? null, shared?.get(to) ?? null];
  };
};
