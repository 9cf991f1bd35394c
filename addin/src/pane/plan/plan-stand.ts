// Where an indicator's plan stands, in a few words.
import type { Locale } from "@junheng/engine/diagnostics";
import type { PlannedIndicator } from "@junheng/engine/planning";
import { amountText } from "@junheng/engine/words";
import type { StepView } from "../shared/stepper.js";
import type { Say } from "./words.js";

/** The words and how they look. */
export function planStand(
  { outcome, added, needed, unit }: PlannedIndicator,
  say: Say,
  locale: Locale,
): Pick<StepView<string>, "state" | "look" | "blocked"> {
  const amount = amountText(added, unit, locale);
  switch (outcome) {
    case "kept":
      return { state: say("kept"), look: "good" };
    case "planned":
      return { state: say("planned", { amount }), look: "plain" };
    case "shortOfMoney":
      return {
        state: say("shortOfMoney", { amount, rest: amountText((needed ?? 0) - added, unit, locale) }),
        look: "doubt",
      };
    case "impossible":
      return { state: say("impossible"), look: "bad" };
    case "noLimit":
    case "noValues":
    case "lowerIsBetter":
      return { state: say(outcome), look: "plain", blocked: true };
  }
}
