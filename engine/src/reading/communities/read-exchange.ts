// What ledgers among the sheets that were sent in say of teachers exchanged, for the county's conditions.
import type { LedgerEntry } from "../../communities/index.js";
import { entryWhere } from "../../communities/index.js";
import type { Where } from "../../diagnostics/index.js";
import { placeKey } from "../../diagnostics/index.js";
import type { Grid } from "../cells/index.js";
import { readLedger, type LedgerReading } from "./read-ledger.js";

/**
 * The entries of an exchange of teachers (教师交流轮岗), wherever a ledger stands, and what is doubtful in their own cells.
 *
 * Rule: an entry of 交流轮岗 that names a school or a date is an event; an item of a list of figures (项目, 单位, 数量) does neither, and is none.
 * Units: persons, as `readLedger` gives them. Zeros are quantities; a blank quantity is null and told.
 * None: an empty list where no ledger stands; that there is none is no finding here. Errors: none thrown.
 * Source: ours: the county's conditions of 2017 ask for the share of teachers exchanged, and a ledger is its evidence.
 *
 * @example
 * const rows = [["活动类型", "派出学校", "接收学校", "数量", "单位"], ["轮岗交流", "一小", "二小", 3, "人"]];
 * readExchange([{ sheet: "台账", rows }]).entries[0]?.quantity // => 3
 */
export function readExchange(grids: readonly Grid[]): LedgerReading {
  const ledger = readLedger(grids);
  const entries = ledger.entries.filter((entry) => entry.type === "exchangeTeacher" && isEvent(entry));
  const own = new Set(entries.flatMap((entry) => cellsOf(entry).map(placeKey)));
  return { ...ledger, entries, diagnostics: ledger.diagnostics.filter(({ where }) => own.has(placeKey(where))) };
}

const isEvent = ({ from, to, date }: LedgerEntry): boolean => (from ?? to ?? date) !== undefined;

const cellsOf = (entry: LedgerEntry): readonly Where[] =>
  (["type", "date", "from", "to", "quantity", "unit", "backbone"] as const).map((field) => entryWhere(entry, field));
