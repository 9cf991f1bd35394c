// Which entries of a ledger can be added: those with a quantity in a unit of their type.
import { activityUnits, type LedgerEntry, type LedgerUnit } from "./ledger.js";

/** Why an entry is not added. */
export type UncountedReason = "noQuantity" | "negative" | "notWhole" | "noUnit" | "otherUnit";

/** An entry that can be added. */
export interface CountableEntry extends LedgerEntry {
  readonly quantity: number;
  readonly unit: LedgerUnit;
}

const partsAllowed: ReadonlySet<LedgerUnit> = new Set(["yuan", "squareMetres"]);

/** Why an entry cannot be added; null where it can. */
export function whyUncounted({ type, quantity, unit }: LedgerEntry): UncountedReason | null {
  if (quantity === null || !Number.isFinite(quantity)) return "noQuantity";
  if (quantity < 0) return "negative";
  if (unit === null) return "noUnit";
  if (!activityUnits[type].includes(unit)) return "otherUnit";
  return Number.isInteger(quantity) || partsAllowed.has(unit) ? null : "notWhole";
}

/**
 * The entries of a ledger that can be added up (可汇总的台账条目).
 *
 * Rule: kept are those with a quantity ≥ 0 in a unit of their type (`activityUnits`), whole unless it is yuan or m²; `checkLedger`
 * tells why another is not. Units: each its own, nothing is converted. Zeros stay; a missing quantity leaves the entry out. None: an
 * empty list where none can be added. Errors: none.
 *
 * Source: ours, after a report that added 人 to 人次.
 *
 * @example
 * const visit = { type: "mutualVisit", quantity: 22, unit: "times" };
 * countableEntries([visit, { ...visit, quantity: null }]).length // => 1
 */
export const countableEntries = (entries: readonly LedgerEntry[]): readonly CountableEntry[] =>
  entries.filter((entry): entry is CountableEntry => whyUncounted(entry) === null);
