// The sheets of a file that an option of junheng plan names beside the data.
import type { Grid } from "@junheng/engine/reading/cells";
import { planWord } from "@junheng/engine/words";
import type { Arguments } from "../arguments.js";
import { UsageError } from "../outcome.js";
import { readNamedFile } from "./read-named-file.js";

/** Reads them; wrong usage where there is no such file. */
export const gridsOf = async (file: string, { timeout, locale }: Arguments): Promise<readonly Grid[]> => {
  const read = await readNamedFile(file, timeout);
  if (read === null) throw new UsageError(planWord("noFile", { file }, locale));
  return read.grids ?? [];
};
