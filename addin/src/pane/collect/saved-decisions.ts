// What was decided about the schools, kept in the workbook itself.
import type { Decisions, DecisionsParsed } from "@junheng/engine/collection";
import { parseDecisions } from "@junheng/engine/collection";
import { jsonOf } from "@junheng/engine/diagnostics";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

const key = "junheng.collection";

/** The decisions kept in the workbook; none where there are none or they cannot be read. */
export async function loadDecisions(host: SpreadsheetHost): Promise<Decisions> {
  try {
    return decisionsFrom((await host.loadSetting(key)) ?? "{}").decisions ?? {};
  } catch {
    return {};
  }
}

/** Keeps them; a workbook that takes no settings keeps nothing, and nothing else is lost. */
export async function saveDecisions(host: SpreadsheetHost, decisions: Decisions): Promise<void> {
  await host.saveSetting(key, JSON.stringify(decisions)).catch(() => {});
}

/** Decisions from the text of a file, or what is wrong with it. */
export function decisionsFrom(text: string): DecisionsParsed {
  const { json, issue } = jsonOf(text);
  return issue === undefined ? parseDecisions(json) : { issues: [issue] };
}
