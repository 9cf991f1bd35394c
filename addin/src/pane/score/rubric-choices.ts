// The rubrics to choose from: those built in, the one on the workbook's own sheets, those of files.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubrics } from "@junheng/engine/rubrics";
import type { UnderstoodItem, WorkbookRubric } from "@junheng/engine/reading/rubrics";
import { ownOfFile, rubricReader } from "../shared/read-own.js";

/** A rubric to choose, and where it comes from. */
export interface RubricChoice {
  readonly key: string;
  readonly from: "builtIn" | "workbook" | "file";
  readonly rubric: Rubric | null;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly diagnostics: readonly Diagnostic[];
  /** What was made of each printed rule. */
  readonly understood: readonly UnderstoodItem[];
}

/** Those built in. */
export const builtInChoices: readonly RubricChoice[] = builtInRubrics.map((rubric) => ({
  key: rubric.id,
  from: "builtIn",
  rubric,
  title: rubric.title,
  diagnostics: [],
  understood: [],
}));

/** The key of the rubric that stands on sheets of the workbook. */
export const ownKey = "workbook";

/** That rubric, if there is one. */
export const ownChoices = (found: WorkbookRubric | null): readonly RubricChoice[] =>
  found === null ? [] : [choiceOf(ownKey, "workbook", found)];

/** A rubric from a file: a workbook with its sheets, or JSON. */
export const rubricOfFile = async (file: File): Promise<RubricChoice> =>
  choiceOf(`file ${file.name}`, "file", await ownOfFile(rubricReader, file), file.name);

function choiceOf(key: string, from: "workbook" | "file", found: WorkbookRubric, name = key): RubricChoice {
  const title = found.rubric?.title ?? { "zh-CN": name, en: name };
  return { key, from, rubric: found.rubric, title, diagnostics: found.diagnostics, understood: found.understood };
}
