// What the source of the data is called when it is read again.
import type { Grid } from "@junheng/engine/reading/cells";
import type { DataSource } from "../state.js";

/** Data of the host. */
export type OfHost = Extract<DataSource, { kind: "host" }>;

/** What was the active sheet stays the source by its name, whatever sheet is active later. */
export const lastingSource = (source: OfHost, grids: readonly Grid[]): OfHost => {
  const sheet = grids[0]?.sheet ?? "";
  if (source.source.kind !== "activeSheet") return source.name === "" ? { ...source, name: sheet } : source;
  return { ...source, source: { kind: "sheet", name: sheet }, name: sheet };
};
