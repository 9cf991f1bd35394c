// A file that an option names beside the data (a rubric, a standard): the text of JSON, or the sheets of a workbook.
import { basename } from "node:path";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Arguments } from "../arguments.js";
import { readBytes } from "../read-bytes.js";
import { readInThreads } from "./read-in-threads.js";

/** What the file holds, and what was found in it; nothing of it where it could not be read. */
export interface NamedFile {
  readonly file: string;
  readonly text?: string;
  readonly grids?: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads it; null where there is no such file. */
export async function readNamedFile(named: string, timeout: Arguments["timeout"]): Promise<NamedFile | null> {
  const file = basename(named);
  const bytes = await readBytes(named);
  if (!(bytes instanceof Uint8Array)) return bytes.code === "fileNotFound" ? null : { file, diagnostics: [bytes] };
  if (/\.json$/i.test(named)) return { file, text: new TextDecoder().decode(bytes), diagnostics: [] };
  const [read = { grids: [], diagnostics: [] }] = await readInThreads(1, async () => ({ name: file, bytes }), timeout);
  return { file, grids: read.grids, diagnostics: read.diagnostics };
}
