// What the user chose about communities: what words mean, and the rules of what follows; kept in the workbook itself.
import type { AskedAbout, JointRules, WordMeaning, WordMeanings } from "@junheng/engine/communities";
import { askedAbout, possibleMeanings } from "@junheng/engine/communities";
import { jsonOf } from "@junheng/engine/diagnostics";
import type { UnitChoices } from "@junheng/engine/legal-units";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

/** The choices. */
export interface CommunityChoices {
  /** What words for kinds, roles and activities mean that are not known. */
  readonly meanings: WordMeanings;
  /** The rules of joint scores from a file, with its name; without them those on a sheet count, or the usual ones. */
  readonly rules?: { readonly file: string; readonly rules: JointRules } | undefined;
  /** How legal units count, as everywhere in the pane; kept by itself. */
  readonly units?: UnitChoices;
}

/** The choices as reading and scoring take them. */
export const choicesOf = ({
  meanings,
  rules,
  units = {},
}: CommunityChoices): {
  readonly meanings: WordMeanings;
  readonly rules?: JointRules;
  readonly units: UnitChoices;
} => ({
  meanings,
  units,
  ...(rules && { rules: rules.rules }),
});

const key = "junheng.communities";

/** The choices kept in the workbook; none where there are none, or where they cannot be understood. */
export async function loadCommunityChoices(host: SpreadsheetHost): Promise<CommunityChoices> {
  const text = (await host.loadSetting(key).catch(() => null)) ?? "";
  const kept = (jsonOf(text).json ?? {}) as Readonly<Record<string, unknown>>;
  const rules = await rulesOf(kept["rules"]);
  return { meanings: meaningsOf(kept["meanings"]), ...(rules && { rules }) };
}

/** Keeps them in the workbook; one that takes no settings keeps nothing, and nothing else is lost. */
export async function saveCommunityChoices(host: SpreadsheetHost, choices: CommunityChoices): Promise<void> {
  const { units: _, ...kept } = choices;
  await host.saveSetting(key, JSON.stringify(kept)).catch(() => undefined);
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

/** Meanings as they were kept; what is not known, such as a kind of a later version, is left out. */
const meaningsOf = (kept: unknown): WordMeanings =>
  Object.fromEntries(
    askedAbout.map((about) => {
      const possible: readonly unknown[] = possibleMeanings[about];
      const words = Object.entries((kept as WordMeanings | undefined)?.[about] ?? {});
      return [about, Object.fromEntries(words.filter(([, meaning]) => possible.includes(meaning)))];
    }),
  );

/** Rules as they were kept, read as strictly as their file was; what reads them is loaded only where there are some. */
async function rulesOf(kept: unknown): Promise<CommunityChoices["rules"]> {
  const { file, rules } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof file !== "string" || rules === undefined) return undefined;
  const { parseJointRules } = await import("@junheng/engine/joint-rules");
  const { rules: read } = parseJointRules(rules);
  return read === null ? undefined : { file, rules: read };
}
