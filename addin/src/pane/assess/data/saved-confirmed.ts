// The grounds that the user confirmed, kept in the workbook itself.
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";

const key = "junheng.confirmed";

/** The keys kept in the workbook; none where there are none, or where they cannot be understood. */
export async function loadConfirmed(host: SpreadsheetHost): Promise<readonly string[]> {
  const text = await host.loadSetting(key).catch(() => null);
  return confirmedFrom(text ?? "");
}

/** Keeps the keys in the workbook; one that takes no settings keeps nothing, and nothing else is lost. */
export async function saveConfirmed(host: SpreadsheetHost, confirmed: readonly string[]): Promise<void> {
  await host.saveSetting(key, JSON.stringify(confirmed)).catch(() => undefined);
}

/**
 * The keys of a kept text. Only single findings count, never a whole kind: each was looked at by itself.
 *
 * @example
 * confirmedFrom('["cvZero:1x2y", "all", 3]') // => ["cvZero:1x2y"]
 * @example
 * confirmedFrom("") // => []
 */
export function confirmedFrom(text: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept)
      ? kept.filter((each): each is string => typeof each === "string" && each.includes(":"))
      : [];
  } catch {
    return [];
  }
}
