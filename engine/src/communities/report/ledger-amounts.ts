// Amounts of a ledger with their cells: by type, level, unit and direction, in all, by community and by school term.
import { countableEntries, whyUncounted, type UncountedReason } from "../countable-entries.js";
import type { Community } from "../community.js";
import { groupBy } from "../group-by.js";
import type { ActivityType, LedgerEntry, LedgerUnit, TrainingLevel, UnreadEntry } from "../ledger.js";
import { activityTypes, entryWhere } from "../ledger.js";
import { schoolKeys } from "../../schools/index.js";
import { sumOf } from "../tidy-sum.js";
import type { Where } from "../../diagnostics/index.js";
import { directionIn, type LedgerDirection } from "./direction.js";
import { placesOf } from "./figure.js";

/** How much of one activity in one unit and one direction. */
export interface LedgerAmount {
  readonly type: ActivityType;
  readonly level: TrainingLevel | null;
  readonly unit: LedgerUnit;
  readonly amount: number;
  readonly direction: LedgerDirection | null;
  readonly entries: number;
  readonly cells: readonly Where[];
}

/** The amounts of one community, or of one school term. */
export interface LedgerPart {
  readonly name: string;
  readonly totals: readonly LedgerAmount[];
}

/** An entry that is in no total, and why; without a type where its words are not understood. */
export interface UncountedEntry {
  readonly type: ActivityType | null;
  /** The activity as written, where its words are not understood. */
  readonly text: string | null;
  readonly reason: UncountedReason | "notUnderstood";
  readonly cells: readonly Where[];
}

/** What a ledger comes to. */
export interface LedgerAmounts {
  readonly entries: number;
  readonly counted: number;
  readonly totals: readonly LedgerAmount[];
  /** Entries between two schools of one community; others are in none. */
  readonly byCommunity: readonly LedgerPart[];
  /** By school term (学期), or by year where a date says no more; entries without a date under an empty name. */
  readonly byTerm: readonly LedgerPart[];
  readonly uncounted: readonly UncountedEntry[];
}

/**
 * The amounts of a ledger (台账汇总): every type in each of its units, levels and directions; nothing is ever added across units.
 *
 * @example
 * ledgerAmounts([{ type: "shadowing", quantity: 350, unit: "turns" }, { type: "shadowing", quantity: 158, unit: "turns" }], []).totals[0].amount // => 508
 */
export function ledgerAmounts(
  entries: readonly LedgerEntry[],
  communities: readonly Community[],
  unread: readonly UnreadEntry[] = [],
): LedgerAmounts {
  const amounts = amountsBy(directionIn(communities));
  const communityOf = sharedCommunity(communities);
  const counted = countableEntries(entries);
  const parts = (nameOf: (entry: LedgerEntry) => string | null): readonly LedgerPart[] => {
    const named = counted.flatMap((entry) => {
      const name = nameOf(entry);
      return name === null ? [] : [{ name, entry }];
    });
    return [...groupBy(named, ({ name }) => name)].map(([name, group]) => ({
      name,
      totals: amounts(group.map(({ entry }) => entry)),
    }));
  };
  return {
    entries: entries.length + unread.length,
    counted: counted.length,
    totals: amounts(counted),
    byCommunity: parts(communityOf),
    byTerm: [...parts(({ date }) => termOf(date))].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    uncounted: [
      ...unread.map(({ text, cells }) => ({ type: null, text, reason: "notUnderstood" as const, cells })),
      ...entries.flatMap((entry) => {
        const reason = whyUncounted(entry);
        if (reason === null) return [];
        const field = reason === "noUnit" || reason === "otherUnit" ? "unit" : "quantity";
        return [{ type: entry.type, text: null, reason, cells: placesOf([entryWhere(entry, field)]) }];
      }),
    ],
  };
}

const amountsBy =
  (directionOf: (entry: LedgerEntry) => LedgerDirection | null) =>
  (entries: readonly LedgerEntry[]): readonly LedgerAmount[] => {
    const moved = countableEntries(entries).map((entry) => ({ entry, direction: directionOf(entry) }));
    const groups = groupBy(moved, ({ entry: { type, level, unit }, direction }) =>
      JSON.stringify([type, level, unit, direction]),
    );
    const totals = [...groups.values()].map((group): LedgerAmount => {
      const [{ entry, direction }] = group;
      return {
        type: entry.type,
        level: entry.level ?? null,
        unit: entry.unit,
        amount: sumOf(group.map((each) => each.entry.quantity)),
        direction,
        entries: group.length,
        cells: placesOf(
          group.map((each) =>
            entryWhere(
              each.entry,
              each.entry.unit === "yuan" && each.entry.cells?.quantity === undefined ? "value" : "quantity",
            ),
          ),
        ),
      };
    });
    return totals.sort((a, b) => activityTypes.indexOf(a.type) - activityTypes.indexOf(b.type));
  };

/** The name of the first community that both schools of an entry are in. */
const sharedCommunity = (communities: readonly Community[]): ((entry: LedgerEntry) => string | null) => {
  const keyOf = schoolKeys(communities.flatMap(({ members }) => members));
  const keys = communities.map(({ name, members }) => ({ name, keys: new Set(members.map(keyOf)) }));
  return ({ from, to }) => {
    if (from === undefined || to === undefined) return null;
    const both = [keyOf({ school: from }), keyOf({ school: to })];
    return keys.find((each) => both.every((key) => each.keys.has(key)))?.name ?? null;
  };
};

/**
 * The school term of a date: from August to January the first of its school year, from February to July the second. A year alone
 * stays one.
 *
 * @example
 * [termOf("2024-09-12"), termOf("2025-01"), termOf("2025-03-01"), termOf("2012"), termOf(undefined)] // => ["2024-2025-1", "2024-2025-1", "2024-2025-2", "2012", ""]
 */
export const termOf = (date: string | undefined): string => {
  if (date === undefined) return "";
  const [year = NaN, month] = date.split("-").map(Number);
  if (month === undefined) return date;
  const first = month >= 8 ? year : year - 1;
  return `${first}-${first + 1}-${month >= 8 || month === 1 ? 1 : 2}`;
};
