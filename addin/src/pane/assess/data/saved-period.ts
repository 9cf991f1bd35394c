// The period that the user chose, kept in the workbook itself.
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";

const key = "junheng.period";

/** The period kept in the workbook; null where none was chosen: the latest. */
export async function loadPeriod(host: SpreadsheetHost): Promise<string | null> {
  const text = await host.loadSetting(key).catch(() => null);
  return text === "" ? null : text;
}

/** Keeps a period in the workbook; one that takes no settings keeps nothing, and nothing else is lost. */
export async function savePeriod(host: SpreadsheetHost, period: string | null): Promise<void> {
  await host.saveSetting(key, period ?? "").catch(() => undefined);
}
