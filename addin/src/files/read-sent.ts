// What one school sent, to what it holds: the work of the worker that reads files for collecting.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { WithOwn } from "@junheng/engine/indicators";
import { readSubmission } from "@junheng/engine/reading";
import type { FormTemplate, Submission } from "@junheng/engine/reading/forms";
import type { Mapping } from "@junheng/engine/reading/headers";
import { readWorkbook } from "@junheng/workbook/read";
import type { Excerpt } from "./excerpt.js";
import { excerptOf } from "./excerpt.js";

/** What the page asks for: a file's schools, or the cells around one of its cells. */
export interface SubmissionRequest extends WithOwn {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly templates: readonly FormTemplate[];
  readonly mapping: Mapping | null;
  readonly around?: { readonly sheet: string; readonly cell: string };
}

/** What the worker answers. */
export type SubmissionReply =
  | { readonly kind: "read"; readonly submission: Submission | null; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "excerpt"; readonly excerpt: Excerpt | null }
  | { readonly kind: "failed" };

/** Reads a file by the one door of reading; a school that stands there twice is kept twice, for somebody to choose from. */
export async function readSent(request: SubmissionRequest): Promise<SubmissionReply> {
  const { name, bytes, templates, mapping, own, around } = request;
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  if (around !== undefined) return { kind: "excerpt", excerpt: excerptOf(grids, around.sheet, around.cell) };
  if (grids.length === 0) return { kind: "read", submission: null, diagnostics };
  return {
    kind: "read",
    submission: readSubmission(grids, { templates, twins: "keep", own, ...(mapping !== null && { mapping }) }),
    diagnostics,
  };
}
