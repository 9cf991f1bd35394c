// Plans what to add where in a worker: the same arithmetic as the command's, while the page answers.
import type { CountyPlan, PlanOptions } from "@junheng/engine/planning";
import { planCounty } from "@junheng/engine/planning";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { answerRequests } from "./answer-requests.js";

/** What the page asks for. */
export interface PlanRequest {
  readonly kind: "plan";
  readonly records: readonly SchoolRecord[];
  readonly standard: Standard;
  readonly options: PlanOptions;
}

/** What was planned. */
export interface Planned {
  readonly kind: "planned";
  readonly plan: CountyPlan;
}

answerRequests<PlanRequest>(({ records, standard, options }): Planned => ({
  kind: "planned",
  plan: planCounty(records, standard, options),
}));
