// A sheet of a host by the name on its tab, in any case: what several ask for at the same time is read once.
import type { Grid } from "@junheng/engine/reading/cells";
import type { SpreadsheetHost } from "./spreadsheet-host.js";
import { HostError } from "./spreadsheet-host.js";
import { sheetKey } from "./sheet-name.js";

/** Reads the sheet; null where there is none of this name. Rejects with a `HostError` where it cannot be read. */
export function sheetByName(
  host: Pick<SpreadsheetHost, "read" | "listSheets">,
): (name: string) => Promise<Grid | null> {
  const asked = new Map<string, Promise<Grid | null>>();
  return (name) => {
    const key = sheetKey(name);
    const reading = asked.get(key) ?? read(host, name).finally(() => asked.delete(key));
    asked.set(key, reading);
    return reading;
  };
}

/** By this name first, for that is one look; then by any spelling of it. */
async function read(host: Pick<SpreadsheetHost, "read" | "listSheets">, name: string): Promise<Grid | null> {
  const given = await readExactly(host, name);
  if (given !== null) return given;
  const other = (await host.listSheets()).find(
    (sheet) => sheet.name !== name && sheetKey(sheet.name) === sheetKey(name),
  );
  return other === undefined ? null : await readExactly(host, other.name);
}

const readExactly = (host: Pick<SpreadsheetHost, "read">, name: string): Promise<Grid | null> =>
  host.read({ kind: "sheet", name }).catch((error: unknown) => {
    if (error instanceof HostError && error.code === "sheetNotFound") return null;
    throw error;
  });
