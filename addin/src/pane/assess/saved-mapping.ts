// The corrected mapping, kept in the workbook itself.
import type { Mapping } from "@junheng/engine/reading/headers";
import { parseMapping } from "@junheng/engine/reading/headers";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

const key = "junheng.mapping";

/** The mapping kept in the workbook, or none; one that cannot be understood counts as none. */
export async function loadMapping(host: SpreadsheetHost): Promise<Mapping | null> {
  const text = await host.loadSetting(key).catch(() => null);
  return text === null || text === "" ? null : (mappingFrom(text).mapping ?? null);
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
export function mappingFrom(text: string): { readonly mapping?: Mapping; readonly problems: readonly string[] } {
  try {
    const { mapping, issues } = parseMapping(JSON.parse(text.replace(/^\uFEFF/, "")));
    const problems = issues.map((issue) => issue.path);
    return mapping === undefined ? { problems } : { mapping, problems };
  } catch {
    return { problems: ["JSON"] };
  }
}
