// A paper as a document: one of ours, or the user's own with the paper at its marks.
import { basename } from "node:path";
import type { Paper } from "@junheng/engine/papers";
import type { Rasterise } from "@junheng/workbook/document";
import type { Arguments } from "./arguments.js";
import { reportMessage } from "./messages/report.js";
import { UsageError } from "./outcome.js";
import { readBytes } from "./read-bytes.js";

/** The bytes of the document. Throws a UsageError where a template has a mark that stands for nothing, or cannot be read. */
export async function paperDocument(
  paper: Paper,
  { template, locale }: Arguments,
  rasterise: Rasterise,
): Promise<Uint8Array> {
  const { fillTemplate, writePaper } = await import("@junheng/workbook/document");
  if (template === undefined) return await writePaper(paper, { rasterise });
  const file = basename(template);
  const bytes = await readBytes(template);
  const filled =
    bytes instanceof Uint8Array ? await fillTemplate(bytes, paper, { rasterise }).catch(() => undefined) : undefined;
  if (filled === undefined) throw new UsageError(reportMessage("noTemplate", { file }, locale));
  if ("document" in filled) return filled.document;
  const braced = (marks: readonly string[]): readonly string[] => marks.map((mark) => `{{${mark}}}`);
  const [marks, possible] = [braced(filled.unknown), braced(filled.possible)];
  throw new UsageError(reportMessage(marks.length > 0 ? "wrongMarks" : "noMarks", { file, marks, possible }, locale));
}
