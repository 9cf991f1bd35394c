// The standard, the stage and the options that the user chose, kept in the workbook itself.
import { jsonOf } from "@junheng/engine/diagnostics";
import type { Rubric } from "@junheng/engine/rubrics";
import { parseStandard, standards, variantOf } from "@junheng/engine/standards";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import type { Choices } from "../state.js";

const key = "junheng.choices";

/**
 * The choices kept in the workbook; none where there are none, or where they cannot be understood. One without a standard or a rubric of its own
 * says so: those of another workbook are not for its county.
 */
export async function loadChoices(host: SpreadsheetHost): Promise<Partial<Choices>> {
  const text = (await host.loadSetting(key).catch(() => null)) ?? "";
  return text === "" ? {} : { own: undefined, ...choicesFrom(text), rubric: await rubricFrom(text) };
}

/** Keeps them in the workbook; one that takes no settings keeps nothing, and nothing else is lost. */
export async function saveChoices(host: SpreadsheetHost, choices: Choices): Promise<void> {
  await host.saveSetting(key, textOf(choices)).catch(() => undefined);
}

/** The choices as a text, but for the date, which is of one sitting; a standard of the user's own as its file would have it, so that it is read as strictly again. */
export const textOf = ({ own, date: _date, ...choices }: Choices): string =>
  JSON.stringify({ ...choices, ...(own && { own: variantOf(own) }) });

/** The rubric of a kept text, read as strictly as its file was; what reads it is loaded only where there is one. */
async function rubricFrom(text: string): Promise<Rubric | undefined> {
  const kept = (jsonOf(text).json as { readonly rubric?: unknown } | null | undefined)?.rubric;
  if (kept === undefined) return undefined;
  const { parseRubric } = await import("@junheng/engine/rubrics");
  return parseRubric(kept).rubric ?? undefined;
}

/** What each option may be. */
const allowed: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ["smallTeachingPoints", ["exclude", "merge", "own"]],
  ["largeTeachingPoints", ["exclude", "merge", "own"]],
  ["includeAllOwners", [true, false]],
  ["blankOptional", ["zero", "missing"]],
  ["compare", ["printed", "exact"]],
]);

/**
 * The choices of a kept text; what is not known, such as a standard of a later version, is left out.
 *
 * @example
 * choicesFrom('{"standard":"no-such","stage":"primary","options":{"compare":"printed","more":1}}') // => { stage: "primary", options: { compare: "printed" } }
 * @example
 * choicesFrom("") // => {}
 */
export function choicesFrom(text: string): Partial<Choices> {
  try {
    const kept = (JSON.parse(text) ?? {}) as Partial<Record<keyof Choices, unknown>>;
    const { standard, stage, options } = kept;
    const known = Object.entries(typeof options === "object" && options !== null ? options : {}).filter(
      ([name, value]) => allowed.get(name)?.includes(value) === true,
    );
    const own = kept.own === undefined ? null : parseStandard(kept.own).standard;
    const possible = [...standards, ...(own === null ? [] : [own])];
    const step = possible.flatMap(({ reviewSteps = [] }) => reviewSteps).find(({ id }) => id === kept.review);
    return {
      ...(step && { review: step.id }),
      ...(typeof standard === "string" && possible.some(({ id }) => id === standard) && { standard }),
      ...(own && { own }),
      ...((stage === "primary" || stage === "junior" || stage === "both") && { stage }),
      ...(known.length > 0 && { options: Object.fromEntries(known) }),
    };
  } catch {
    return {};
  }
}
