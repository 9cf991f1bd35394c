// A rubric from a file: its shape, then its sense; all that is wrong at once, each with its path and, from a sheet, its cell.
import * as z from "zod/mini";
import type { CellsByPath, Diagnostic } from "../diagnostics/index.js";
import { cellOfPath, errorAt, issueParams, jsonOf, shapeIssues } from "../diagnostics/index.js";
import { checkRubric } from "./check-rubric.js";
import { rubricSchema } from "./rubric-schema.js";
import type { Rubric } from "./rubric.js";

/** A rubric, or none, and what was found. Warnings and notes leave it usable. */
export interface RubricParsed {
  readonly rubric: Rubric | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the parts of a rubric stand on their sheet, by path (`items.0.items.2.points`). */
export type RubricCells = CellsByPath;

/**
 * Checks what is said to be a rubric (读入评分细则).
 *
 * Every issue names the path of the part and, where `cells` knows it or the part it is in, the cell. Rule: first the shape, then
 * `checkRubric`; a warning does not keep a rubric back. Units: as the format has them: points, dates as ISO texts. Blank or missing
 * parts that are needed are faults of shape; zeros are numbers. Errors: none thrown.
 *
 * Source: ours; the format is `schemas/rubric.json`.
 *
 * @example
 * parseRubric({ format: "junheng-rubric/1" }).rubric // => null
 * parseRubric(oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10)).diagnostics // => []
 */
export function parseRubric(input: unknown, cells: RubricCells = {}): RubricParsed {
  const shape = rubricSchema.safeParse(input, { jitless: true });
  if (!shape.success) {
    return {
      rubric: null,
      diagnostics: shapeIssues(shape.error.issues, input, rubricSchema).map((issue) =>
        errorAt("rubricShape", cellOfPath(cells, issue.path), issueParams(issue)),
      ),
    };
  }
  const { generator: _generator, ...rubric } = input as Rubric & { readonly generator?: unknown };
  const diagnostics = checkRubric(rubric).map(({ severity, code, params, path }): Diagnostic => ({
    severity,
    code,
    params: { ...params, path },
    where: cellOfPath(cells, path),
  }));
  return { rubric: diagnostics.some(({ severity }) => severity === "error") ? null : rubric, diagnostics };
}

/**
 * A rubric from the text of a JSON file; `file` is where its findings stand. A text that is no JSON has no rubric, and a finding that says why.
 *
 * Rule: `jsonOf`, then `parseRubric`. Units: as there. None: the rubric is null where anything is an error. Errors: none thrown.
 * Missing text: an empty one is no JSON.
 *
 * Source: the format `junheng-rubric/1`, our own.
 *
 * @example
 * parseRubricText("", "rubric.json").diagnostics[0]?.code // => "rubricShape"
 */
export function parseRubricText(text: string, file: string): RubricParsed {
  const { json, issue } = jsonOf(text);
  if (issue !== undefined) return { rubric: null, diagnostics: [errorAt("rubricShape", { file }, issueParams(issue))] };
  return parseRubric(json, { "": { file } });
}

/**
 * A rubric's shape as JSON Schema (细则的 JSON Schema), for editors and other programs.
 *
 * Rule: made of the shape by which `parseRubric` parses, so that both ask the same. Units: those of the format. What may be missing
 * is not under `required`. None: always an object. Errors: none.
 *
 * Source: JSON Schema, draft 2020-12.
 *
 * @example
 * rubricJsonSchema().$schema // => "https://json-schema.org/draft/2020-12/schema"
 */
export const rubricJsonSchema = (): object => z.toJSONSchema(rubricSchema, { target: "draft-2020-12", reused: "ref" });
