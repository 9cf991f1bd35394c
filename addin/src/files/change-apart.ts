// Comparing years in a worker.
import type { Grid } from "@junheng/engine/reading/cells";
import { askApart } from "./ask-apart.js";
import type { Changed, ChangeRequest, YearAsked } from "./change.worker.js";

/** A year by its sheets. */
export interface YearSheets extends Omit<YearAsked, "sheets"> {
  readonly grids: readonly Grid[];
}

/** The comparison of the first year with the last. It rejects as reading a county does. */
export async function compareApart(
  years: readonly YearSheets[],
  { standard, options, told }: Pick<ChangeRequest, "standard" | "options" | "told">,
  signal?: AbortSignal,
): Promise<Changed> {
  const asked = years.map(({ grids, ...choices }) => ({ ...choices, sheets: grids.length }));
  const request: ChangeRequest = { kind: "change", years: asked, standard, options, told };
  return askApart<Changed>("change", request, { signal, sheets: years.flatMap(({ grids }) => grids) });
}
