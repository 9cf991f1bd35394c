// One step of the procedure by which a county is reviewed (评估认定程序), from its own assessment to the state's.
import type { LocalText } from "../diagnostics/index.js";
import type { Reference } from "./standard.js";

/** The steps that there are. */
export type ReviewStepId =
  "self" | "city" | "province" | "publication" | "admission" | "audit" | "panel" | "recognition";

/** A step, as a standard's procedure names it. */
export interface ReviewStep {
  readonly id: ReviewStepId;
  readonly name: LocalText;
  readonly reference: Reference;
}
