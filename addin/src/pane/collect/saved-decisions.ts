// What was decided about the schools, kept in the workbook itself.
import type { Decisions } from "@junheng/engine/collection";
import { parseDecisions } from "@junheng/engine/collection";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

const key = "junheng.collection";

/** The decisions kept in the workbook; none where there are none or they cannot be read. */
export async function loadDecisions(host: SpreadsheetHost): Promise<Decisions> {
  try {
    return parseDecisions(JSON.parse((await host.loadSetting(key)) ?? "{}")) ?? {};
  } catch {
    return {};
  }
}

/** Keeps them; a workbook that takes no settings keeps nothing, and nothing else is lost. */
export async function saveDecisions(host: SpreadsheetHost, decisions: Decisions): Promise<void> {
  await host.saveSetting(key, JSON.stringify(decisions)).catch(() => {});
}
