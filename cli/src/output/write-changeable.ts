// What is built in, written out to be changed: as JSON, or as the sheets that a clerk changes.
import type { Grid } from "@junheng/engine/reading/cells";
import type { Arguments } from "../arguments.js";
import type { Outcome } from "../outcome.js";
import { checkOutput, deliver } from "./deliver.js";

/** Writes it. What was changed is the user's own, and never written over; what is as it was written may be. */
export async function writeChangeable(
  json: unknown,
  sheets: () => readonly Grid[],
  options: Arguments,
): Promise<Outcome> {
  await checkOutput({ ...options, files: [] });
  if (options.format !== "xlsx")
    return await deliver(`${JSON.stringify(json, null, 2)}\n`, { ...options, format: "json" });
  const { writeGrids } = await import("@junheng/workbook/write");
  return await deliver(await writeGrids(sheets()), options);
}
