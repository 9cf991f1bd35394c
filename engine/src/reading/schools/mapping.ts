// What a saved correction says about columns, and how one is made from a reading.
import type { WithOwn } from "../../indicators/index.js";
import { headerKey, meaningOf } from "../headers/index.js";
import type { Identity } from "./read-identity.js";
import { readCategory } from "../cells/index.js";
import type { MappedColumn, Mapping, SchoolsReading } from "../headers/index.js";

/** What each header of a mapping stands for when header rows are looked for: the id of a field, or a column left out. */
export function mappedIds(mapping: Mapping | undefined, source: WithOwn): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [header, said] of Object.entries(mapping?.columns ?? {})) {
    const path = typeof said === "string" ? said : said?.path;
    const id = path === undefined ? undefined : meaningOf(path, source)?.path;
    for (const text of [header, header.split("/").at(-1) ?? ""])
      ids.set(headerKey(text), id ?? `left out ${headerKey(header)}`);
  }
  return ids;
}

/** What a mapping says is the same for all schools. */
export function constantsOf(mapping: Mapping | undefined): Partial<Identity> {
  const constants: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(mapping?.constants ?? {})) {
    if (id === "township" || id === "campusOf") constants[id] = String(value);
    else Object.assign(constants, readCategory(id, String(value)).value ?? {});
  }
  return constants;
}

/**
 * A mapping that reads the same columns in the same way again (列映射), for saving beside the sheets.
 *
 * Rule: the header with its groups, and its path, with the unit as written where there is one; of two tables with one header the later.
 * Columns nobody understood are not in it, so that a better catalogue may; columns the user left out are, as null. Units: as the sheet
 * writes them. Empty: a reading without tables gives a mapping without columns. None: never null. Errors: none thrown; `parseMapping` takes
 * it back. Source: ours; next year's file has the same headers.
 *
 * @example
 * mappingOf(readSubmission([{ sheet: "1", rows: [["学校名称", "图书（万册）"], ["河东小学", 1.2]] }])).columns // => { 学校名称: "name", "图书（万册）": { path: "whole.books", unit: "万册" } }
 */
export function mappingOf(reading: SchoolsReading): Mapping {
  const columns = new Map<string, MappedColumn | string | null>();
  for (const table of reading.tables) {
    for (const { header, path, writtenUnit, by } of table.columns) {
      if (by === "none") continue;
      columns.set(header, path !== null && writtenUnit !== "" ? { path, unit: writtenUnit } : path);
    }
  }
  return { version: 1, columns: Object.fromEntries(columns) };
}
