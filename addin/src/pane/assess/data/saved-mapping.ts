// The corrected mapping, kept in the workbook itself.
import { jsonOf } from "@junheng/engine/diagnostics";
import type { WithOwn } from "@junheng/engine/indicators";
import type { Mapping, MappingParsed } from "@junheng/engine/reading/headers";
import { parseMapping } from "@junheng/engine/reading/headers";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";

const key = "junheng.mapping";

/** The mapping kept in the workbook, none where there is none, and what is wrong with one that cannot be used. */
export async function loadMapping(host: SpreadsheetHost, source: WithOwn): Promise<MappingParsed> {
  const text = await host.loadSetting(key).catch(() => null);
  return text === null || text === "" ? { issues: [] } : mappingFrom(text, source);
}

/** Keeps a mapping in the workbook; whether that worked. */
export async function saveMapping(host: SpreadsheetHost, mapping: Mapping | null): Promise<boolean> {
  try {
    await host.saveSetting(key, mapping === null ? "" : JSON.stringify(mapping));
    return true;
  } catch {
    return false;
  }
}

/** A mapping from the text of a file, or what is wrong with it. */
export function mappingFrom(text: string, source: WithOwn): MappingParsed {
  const { json, issue } = jsonOf(text);
  return issue === undefined ? parseMapping(json, source) : { issues: [issue] };
}
