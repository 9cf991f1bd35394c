// Where an indicator's change stands, in a few words.
import type { IndicatorChange } from "@junheng/engine/change";
import type { StepView } from "../shared/stepper.js";
import type { Say } from "./words.js";
import { cvText } from "../shared/figure-texts.js";

/** The words and how they look. */
export function changeStand(
  { before, after, change }: IndicatorChange,
  say: Say,
): Pick<StepView<string>, "state" | "look" | "blocked"> {
  if (change === null) return { state: say("unknown"), look: "plain", blocked: true };
  const cvs = { before: cvText(before), after: cvText(after) };
  if (cvs.before === cvs.after) return { state: say("same", cvs), look: "plain" };
  return change < 0 ? { state: say("fell", cvs), look: "good" } : { state: say("rose", cvs), look: "bad" };
}
