// What the user said that words of lists and ledgers mean, kept in the workbook itself.
import type { AskedAbout, WordMeaning, WordMeanings } from "@junheng/engine/communities";
import { askedAbout, possibleMeanings } from "@junheng/engine/communities";
import { jsonOf } from "@junheng/engine/diagnostics";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

const key = "junheng.meanings";

/** The meanings kept in the workbook; none where there are none, or where they cannot be understood. */
export const loadMeanings = async (host: SpreadsheetHost): Promise<WordMeanings> =>
  meaningsFrom((await host.loadSetting(key).catch(() => null)) ?? "");

/** Keeps them in the workbook; one that takes no settings keeps nothing, and nothing else is lost. */
export async function saveMeanings(host: SpreadsheetHost, meanings: WordMeanings): Promise<void> {
  await host.saveSetting(key, JSON.stringify(meanings)).catch(() => undefined);
}

/**
 * The meanings with one more, or without one (null).
 *
 * @example
 * withMeaning({ role: { 带动校: "lead" } }, "role", "带动校", null) // => { role: {} }
 */
export function withMeaning<About extends AskedAbout>(
  meanings: WordMeanings,
  about: About,
  text: string,
  meaning: WordMeaning[About] | null,
): WordMeanings {
  const others = Object.entries(meanings[about] ?? {}).filter(([word]) => word !== text);
  return { ...meanings, [about]: Object.fromEntries([...others, ...(meaning === null ? [] : [[text, meaning]])]) };
}

/**
 * The meanings of a kept text; what is not known, such as a kind of a later version, is left out.
 *
 * @example
 * meaningsFrom('{"role":{"带动校":"lead","跟进校":"boss"}}') // => { kind: {}, role: { 带动校: "lead" }, activity: {} }
 * @example
 * meaningsFrom("[") // => { kind: {}, role: {}, activity: {} }
 */
export function meaningsFrom(text: string): WordMeanings {
  const kept = (jsonOf(text).json ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    askedAbout.map((about) => {
      const possible: readonly unknown[] = possibleMeanings[about];
      const words = Object.entries(kept[about] ?? {}).filter(([, meaning]) => possible.includes(meaning));
      return [about, Object.fromEntries(words)];
    }),
  );
}
