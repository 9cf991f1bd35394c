// What a ledger says of the exchange of teachers: heads that went, of those eligible, and backbone teachers among them.
import type { LedgerEntry } from "../communities/index.js";
import { checkExchange, checkLedger, countableEntries, dayOf, entryWhere } from "../communities/index.js";
import type { Diagnostic, Where } from "../diagnostics/index.js";
import { noteAt, placeRuns, warningAt } from "../diagnostics/index.js";
import type { Rubric } from "../rubrics/index.js";
import { formatDecimal } from "../statistics/index.js";
import type { CountyFact } from "./fact.js";

/** What entries come to, and whether there may be more. */
interface Heads {
  readonly count: number;
  readonly isOpen: boolean;
  readonly entries: number;
  readonly cells: readonly Where[];
}

/** Days of a year, the longest that the entries of one exchange lie apart. */
const year = 366;

/**
 * The shares of teachers exchanged (由交流台账算出的比例): heads (人) of the ledger of those eligible, by whatever `known` says how many these
 * are, and backbone teachers of those heads.
 *
 * Units: percent. Missing: turns (人次) and entries that cannot be added are no heads; with such the share is at least what the others
 * come to, and no share of backbone teachers is known. Without a count of those eligible there is no share of them, which is said. None:
 * a ledger of more than a year gives none, for what is asked is asked of each year. Errors: none thrown. Source: 教督〔2017〕6号,
 * 政府保障程度 11.
 *
 * @example
 * factsOfLedger([], new Map(), []).facts // => []
 */
export function factsOfLedger(
  ledger: readonly LedgerEntry[],
  known: ReadonlyMap<string, CountyFact>,
  rubrics: readonly Rubric[],
): { readonly facts: readonly CountyFact[]; readonly findings: readonly Diagnostic[] } {
  const asked = new Set(rubrics.flatMap(({ inputs }) => inputs.map(({ id }) => id)));
  const went = ledger.filter(({ type }) => type === "exchangeTeacher");
  if (went.length === 0 || !asked.has("exchangeShare")) return { facts: [], findings: [] };
  const found = checkLedger(went);
  const start = entryWhere(went[0]!, "quantity");
  if (isBeyondYear(went)) return { facts: [], findings: [...found, warningAt("ledgerSeveralYears", start)] };
  const counted = countableEntries(went);
  if (counted.length === 0) return { facts: [], findings: found };
  const exchanged = headsOf(counted, "quantity", went.length > counted.length);
  const named = counted.filter(({ backbone }) => typeof backbone === "number");
  const backbone = headsOf(named, "backbone", named.length < counted.length);
  const eligible = known.get("eligibleTeachers");
  const whole = typeof eligible?.value === "number" ? { count: eligible.value, cells: eligible.cells } : null;
  const figures = {
    eligible: whole?.count ?? null,
    exchanged: exchanged.count,
    exchangedBackbone: named.length === 0 || exchanged.isOpen ? null : backbone.count,
  };
  const ofAll = figures.exchangedBackbone === null ? null : { count: exchanged.count, cells: exchanged.cells };
  return {
    facts: [...share("exchangeShare", exchanged, whole), ...share("backboneShare", backbone, ofAll)],
    findings: [
      ...found,
      ...checkExchange(figures, start),
      ...(whole === null ? [noteAt("ledgerEligibleLacking", start, { exchanged: exchanged.count })] : []),
    ],
  };
}

const headsOf = (entries: readonly LedgerEntry[], field: "quantity" | "backbone", isOpen: boolean): Heads => ({
  count: entries.reduce((sum, entry) => sum + (entry[field] ?? 0), 0),
  isOpen,
  entries: entries.length,
  cells: entries.map((entry) => entryWhere(entry, field)),
});

const share = (
  input: "exchangeShare" | "backboneShare",
  part: Heads,
  whole: Pick<Heads, "count" | "cells"> | null,
): readonly CountyFact[] => {
  if (whole === null || whole.count === 0 || part.count > whole.count) return [];
  const value = (part.count * 100) / whole.count;
  return [
    {
      input,
      value,
      origin: "ledger",
      ...(part.isOpen && { bound: "atLeast" }),
      cells: placeRuns([...part.cells, ...whole.cells]),
      how: {
        code: `${input}OfLedger`,
        params: { entries: part.entries, part: part.count, whole: whole.count, share: formatDecimal(value, 2) },
      },
    },
  ];
};

/** Whether the dated entries surely lie more than a year apart. */
function isBeyondYear(entries: readonly LedgerEntry[]): boolean {
  const dates = entries.flatMap(({ date }) => date ?? []);
  const ends = dates.flatMap((date) => dayOf(date, "last") ?? []);
  const starts = dates.flatMap((date) => dayOf(date, "first") ?? []);
  return ends.length > 0 && Math.max(...starts) - Math.min(...ends) >= year;
}
