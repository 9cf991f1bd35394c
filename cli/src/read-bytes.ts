// The bytes of a file that the command line names, or why there are none.
import { readFile, stat } from "node:fs/promises";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";

/** Reads them; a folder or a file that cannot be read is a finding. */
export const readBytes = async (path: string): Promise<Uint8Array | Diagnostic> => {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return errorAt("fileIsFolder", { file: path });
  return (await readFile(path).catch(() => null)) ?? errorAt("fileNotFound", { file: path });
};
