// Planning in a worker.
import type { CountyPlan, PlanOptions } from "@junheng/engine/planning";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { askApart } from "./ask-apart.js";
import type { Planned, PlanRequest } from "./plan.worker.js";

/** The plan, as `planCounty` makes it. It rejects as reading a county does. */
export async function planApart(
  records: readonly SchoolRecord[],
  standard: Standard,
  options: PlanOptions,
  signal?: AbortSignal,
): Promise<CountyPlan> {
  const request: PlanRequest = { kind: "plan", records, standard, options };
  return (await askApart<Planned>("plan", request, { signal })).plan;
}
