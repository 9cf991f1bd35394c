// The rubric to score by: a built-in one by its id, or one from a file.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubricOf, builtInRubrics, parseRubric } from "@junheng/engine/rubrics";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** A rubric, or none, and what was found in it. */
interface RubricFound {
  readonly rubric: Rubric | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the rubric that the command line names. */
export async function readRubricFor({ rubric: named, locale }: Arguments): Promise<RubricFound> {
  const possible = builtInRubrics.map(({ id }) => id);
  if (named === undefined) {
    throw new UsageError(cliText("noRubric", { possible }, locale));
  }
  const builtIn = builtInRubricOf(named);
  if (builtIn !== undefined) return { rubric: builtIn, diagnostics: [] };
  const bytes = await readFile(named).catch(() => null);
  if (bytes === null) throw new UsageError(cliText("unknownRubric", { rubric: named, possible }, locale));
  return fromJson(new TextDecoder().decode(bytes), basename(named));
}

function fromJson(text: string, file: string): RubricFound {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { rubric: null, diagnostics: [errorAt("rubricShape", { file }, { path: "", problem: "json" })] };
  }
  return parseRubric(json, { "": { file } });
}
