// How legal units count (1+X), as the user chose: kept in the workbook itself, the same for every part of the pane.
import { jsonOf } from "@junheng/engine/diagnostics";
import type { UnitChoices } from "@junheng/engine/legal-units";
import { keptUnitChoices } from "@junheng/engine/legal-units";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

const key = "junheng.units";

/** The choices kept in the workbook; none where there are none, or where they cannot be understood. */
export async function loadUnits(host: SpreadsheetHost): Promise<UnitChoices> {
  const text = await host.loadSetting(key).catch(() => null);
  return keptUnitChoices(jsonOf(text ?? "{}").json);
}

/** Keeps them in the workbook; one that takes no settings keeps nothing, and nothing else is lost. */
export async function saveUnits(host: SpreadsheetHost, units: UnitChoices): Promise<void> {
  await host.saveSetting(key, JSON.stringify(units)).catch(() => undefined);
}
