// Totals of a ledger: by type, level and unit, never across units.
import { countableEntries } from "./countable-entries.js";
import { groupBy } from "./group-by.js";
import type { ActivityType, LedgerEntry, LedgerUnit, TrainingLevel } from "./ledger.js";
import { activityTypes } from "./ledger.js";
import { sumOf } from "./tidy-sum.js";

/** How much of one activity in one unit. */
export interface LedgerTotal {
  readonly type: ActivityType;
  readonly level: TrainingLevel | null;
  readonly unit: LedgerUnit;
  readonly entries: number;
  readonly quantity: number;
}

/** All totals, and how many entries are in none of them. */
export interface LedgerTotals {
  readonly totals: readonly LedgerTotal[];
  readonly leftOut: number;
}

/**
 * The totals of a ledger (台账汇总): each type of activity in each of its units, trainings by level.
 *
 * Formula: Σ quantity over the entries of a type in one unit.
 * Heads (人) and turns (人次) are never added. Entries that cannot be added, see `checkLedger`, are counted in `leftOut`. In the order
 * of the types, then as they first occur. Zeros count as entries. None: an empty list of totals. Errors: none.
 *
 * Source: ours; the report on a city's communities prints 6,166 trained by adding what does not match its parts.
 *
 * @example
 * const visits = [{ type: "mutualVisit", quantity: 22, unit: "times" }, { type: "mutualVisit", quantity: 120, unit: "turns" }];
 * ledgerTotals(visits).totals.map(({ quantity, unit }) => [quantity, unit]) // => [[22, "times"], [120, "turns"]]
 */
export function ledgerTotals(entries: readonly LedgerEntry[]): LedgerTotals {
  const countable = countableEntries(entries);
  const groups = groupBy(countable, ({ type, level, unit }) => `${type} ${level ?? ""} ${unit}`);
  const totals = [...groups.values()].map((group): LedgerTotal => {
    const [{ type, level, unit }] = group;
    const quantity = sumOf(group.map((entry) => entry.quantity));
    return { type, level: level ?? null, unit, entries: group.length, quantity };
  });
  totals.sort((a, b) => activityTypes.indexOf(a.type) - activityTypes.indexOf(b.type));
  return { totals, leftOut: entries.length - countable.length };
}
