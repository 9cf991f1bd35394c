// Telling everything about communities in a worker.
import type { Grid } from "@junheng/engine/reading/cells";
import { askApart } from "./ask-apart.js";
import type { CommunitiesRequest, ToldCommunities } from "./communities.worker.js";

/** The report and the scores; null where there are neither communities nor a ledger. It rejects as reading a county does. */
export async function tellCommunitiesApart(
  grids: readonly Grid[],
  options: Omit<CommunitiesRequest, "kind">,
  signal?: AbortSignal,
): Promise<ToldCommunities> {
  const request: CommunitiesRequest = { kind: "communities", ...options };
  return await askApart<ToldCommunities>("communities", request, { signal, sheets: grids });
}
