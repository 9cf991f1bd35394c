// What is wrong or doubtful about a ledger, each with its cell.
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt, noteAt, placeRuns, warningAt } from "../diagnostics/index.js";
import { whyUncounted } from "./countable-entries.js";
import type { Community } from "./community.js";
import type { LedgerEntry, LedgerField } from "./ledger.js";
import { activityUnits, entryWhere } from "./ledger.js";
import { isValuedWithin } from "./gifts.js";
import { dayOf } from "./iso-date.js";
import { schoolKeys } from "../schools/index.js";

/** What a ledger is checked against; what is not given is not checked. */
export interface LedgerCheckOptions {
  readonly communities?: readonly Community[];
  /** The days that the ledger is about (ISO), ends included. */
  readonly period?: { readonly from?: string; readonly to?: string };
}

/** The field that an entry fails by, for each reason why it is not added. */
const fieldOf = {
  noQuantity: "quantity",
  negative: "quantity",
  notWhole: "quantity",
  noUnit: "unit",
  otherUnit: "unit",
};

/**
 * Checks a ledger (台账核查).
 *
 * Rule: each type of activity has the units that it is counted in. Source: ours, after the ledgers that communities keep.
 * An entry without a quantity, with one below zero, or in a unit that its type is not counted in is an error and is not
 * added; nothing is converted. Heads (人) where turns (人次) are due are a total of their own, and a warning. Doubtful dates, schools and repeated entries are warnings.
 *
 * @example
 * checkLedger([{ type: "shadowing", quantity: 12, unit: "heads", date: "2024-03", from: "甲", to: "乙" }]).map(({ code }) => code) // => ["ledgerHeadsApart"]
 */
export function checkLedger(
  entries: readonly LedgerEntry[],
  { communities, period = {} }: LedgerCheckOptions = {},
): readonly Diagnostic[] {
  const check = communities === undefined ? () => [] : schoolCheck(communities);
  const seen = new Map<string, LedgerEntry>();
  const found = entries.flatMap((entry) => {
    const key = signature(entry);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, entry);
    return [
      ...checkQuantity(entry),
      ...checkDate(entry, period),
      ...checkGift(entry, entries),
      ...check(entry),
      ...(before === undefined || entry.date === undefined ? [] : [repeated(entry, before)]),
    ];
  });
  return foldable.reduce(folded, found);
}

/** Notes that whole columns of a ledger may give. */
const foldable = ["ledgerDateLacking", "ledgerWithoutSchools"] as const;

/** From how many on notes of one code are told as one, with their cells. */
const foldFrom = 4;

const folded = (found: readonly Diagnostic[], code: (typeof foldable)[number]): readonly Diagnostic[] => {
  const alike = found.filter((each) => each.code === code);
  if (alike.length < foldFrom) return found;
  const places = placeRuns(alike.map(({ where }) => where));
  const cells = places.slice(0, 8).map(({ cell }) => cell ?? "");
  const one = noteAt(`${code}.several`, places[0] ?? {}, { count: alike.length, cells });
  return [...found.filter((each) => each.code !== code), one];
};

/** What two entries have alike when they are one activity written twice. */
const signature = ({ type, date, from, to, quantity, unit, subject, level, gift, value, note }: LedgerEntry): string =>
  JSON.stringify([type, date, from, to, quantity, unit, subject, level, gift, value, note]);

const repeated = ({ type, where = {} }: LedgerEntry, before: LedgerEntry): Diagnostic => {
  const cell = before.where?.cell;
  return cell === undefined
    ? warningAt("ledgerTwice", where, { activity: type })
    : warningAt("ledgerTwice.at", where, { activity: type, cell });
};

const checkQuantity = (entry: LedgerEntry): readonly Diagnostic[] => {
  const reason = whyUncounted(entry);
  if (reason === null) return headsApart(entry);
  return [
    errorAt(`ledgerEntry.${reason}`, entryWhere(entry, fieldOf[reason] as LedgerField), {
      activity: entry.type,
      ...(entry.quantity !== null && { value: entry.quantity }),
      ...(entry.unit !== null && { ledgerUnit: entry.unit }),
      ledgerUnits: activityUnits[entry.type],
    }),
  ];
};

/** Heads of what is usually counted in turns: counted, and never added to them. */
const headsApart = (entry: LedgerEntry): readonly Diagnostic[] =>
  entry.unit === "heads" && activityUnits[entry.type][0] === "turns"
    ? [warningAt("ledgerHeadsApart", entryWhere(entry, "unit"), { activity: entry.type, value: entry.quantity ?? 0 })]
    : [];

const checkDate = (entry: LedgerEntry, { from, to }: { readonly from?: string; readonly to?: string }) => {
  const { date, type } = entry;
  if (date === undefined) return [noteAt("ledgerDateLacking", entryWhere(entry, "date"), { activity: type })];
  const [first, last] = [dayOf(date, "first"), dayOf(date, "last")];
  if (first === null || last === null)
    return [warningAt("ledgerDateUnreadable", entryWhere(entry, "date"), { activity: type, text: date })];
  const tooEarly = from !== undefined && last < (dayOf(from, "first") ?? -Infinity);
  const tooLate = to !== undefined && first > (dayOf(to, "last") ?? Infinity);
  if (!tooEarly && !tooLate) return [];
  return [
    warningAt("ledgerDateOutside", entryWhere(entry, "date"), {
      activity: type,
      date,
      from: from ?? "…",
      to: to ?? "…",
    }),
  ];
};

const checkGift = (entry: LedgerEntry, entries: readonly LedgerEntry[]): readonly Diagnostic[] => {
  const { type, value } = entry;
  if (typeof value === "number" && value < 0)
    return [errorAt("ledgerValueNegative", entryWhere(entry, "value"), { activity: type, value })];
  if (type !== "goodsGift" || typeof value === "number" || isValuedWithin(entry, entries)) return [];
  return [
    entry.gift === undefined
      ? warningAt("ledgerGiftWithoutValue.unnamed", entryWhere(entry, "value"))
      : warningAt("ledgerGiftWithoutValue", entryWhere(entry, "value"), { gift: entry.gift }),
  ];
};

/** Looks the schools of an entry up among the members of communities. */
const schoolCheck = (communities: readonly Community[]): ((entry: LedgerEntry) => readonly Diagnostic[]) => {
  const keyOf = schoolKeys(communities.flatMap(({ members }) => members));
  const communitiesOf = new Map<string, Set<string>>();
  for (const { id, members } of communities)
    for (const member of members) {
      const own = communitiesOf.get(keyOf(member));
      if (own === undefined) communitiesOf.set(keyOf(member), new Set([id]));
      else own.add(id);
    }
  return (entry) => {
    const { type, from, to } = entry;
    if (from === undefined && to === undefined)
      return [noteAt("ledgerWithoutSchools", entry.where ?? {}, { activity: type })];
    const keys = { from: from && keyOf({ school: from }), to: to && keyOf({ school: to }) };
    const strangers = (["from", "to"] as const).flatMap((side) => {
      const key = keys[side];
      if (key === undefined || communitiesOf.has(key) || entry[`${side}Group`] !== undefined) return [];
      return [warningAt("ledgerSchoolUnknown", entryWhere(entry, side), { activity: type, school: entry[side] ?? "" })];
    });
    const sided = entry.fromGroup !== undefined || entry.toGroup !== undefined;
    if (strangers.length > 0 || sided || keys.from === undefined || keys.to === undefined) return strangers;
    if (keys.from === keys.to)
      return [warningAt("ledgerToItself", entryWhere(entry, "to"), { activity: type, school: to ?? "" })];
    const theirs = communitiesOf.get(keys.to);
    const shared = [...(communitiesOf.get(keys.from) ?? [])].some((id) => theirs?.has(id));
    if (shared) return [];
    return [
      warningAt("ledgerAcross", entryWhere(entry, "to"), { activity: type, school: from ?? "", otherSchool: to ?? "" }),
    ];
  };
};
