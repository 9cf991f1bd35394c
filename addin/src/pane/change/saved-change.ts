// Which schools were said to be the same in two years, kept in the workbook itself.
import type { ToldPair } from "@junheng/engine/change";
import { jsonOf } from "@junheng/engine/diagnostics";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

const key = "junheng.sameSchools";

/** The pairs kept in the workbook; none where there are none or they cannot be read. */
export async function loadTold(host: SpreadsheetHost): Promise<readonly ToldPair[]> {
  return toldFrom((await host.loadSetting(key).catch(() => null)) ?? "");
}

/** Keeps them; a workbook that takes no settings keeps nothing, and nothing else is lost. */
export async function saveTold(host: SpreadsheetHost, told: readonly ToldPair[]): Promise<void> {
  await host.saveSetting(key, JSON.stringify(told)).catch(() => undefined);
}

/**
 * The pairs of a kept text; what is not understood is left out.
 *
 * @example
 * toldFrom('[{"before":"一小","after":null},{"before":2}]') // => [{ before: "一小", after: null }]
 */
export function toldFrom(text: string): readonly ToldPair[] {
  const kept = jsonOf(text).json;
  return (Array.isArray(kept) ? kept : []).flatMap((each: unknown) => {
    const { before, after } = Object(each) as { readonly before?: unknown; readonly after?: unknown };
    const isPair = typeof before === "string" && (after === null || typeof after === "string");
    return isPair ? [{ before, after }] : [];
  });
}
