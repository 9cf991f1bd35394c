// The plan that a paper holds where --plan asks for it, by the options of junheng plan.
import type { CountyPlan } from "@junheng/engine/planning";
import { planCounty } from "@junheng/engine/planning";
import { planWord } from "@junheng/engine/words";
import type { Arguments } from "../arguments.js";
import type { JudgedFiles } from "../judged-files.js";
import { reportMessage } from "../messages/report.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { refuse } from "../output/refuse.js";
import { planChoices, planningOptions } from "../plan-choices.js";
import { planInput } from "../plan-input.js";
import { findingLines } from "../print-findings.js";

/** The plan, and what is wrong with the tables it was made of; none where it is not asked for. */
export interface PlanBeside {
  readonly plan: CountyPlan | null;
  readonly warnings: string;
}

/** Throws a UsageError where an option of a plan is given without --plan. */
export function checkPlanOptions(options: Arguments): void {
  const given = planningOptions.find((name) => options[name] !== undefined);
  if (options.plan !== true && given !== undefined)
    throw new UsageError(reportMessage("withoutPlan", { option: `--${given}` }, options.locale));
}

/** Makes the plan; an outcome where one of its tables could not be read. */
export async function planBeside(
  { standard, read }: JudgedFiles,
  options: Arguments,
): Promise<PlanBeside | { readonly refused: Outcome }> {
  if (options.plan !== true) return { plan: null, warnings: "" };
  const choices = planChoices(options, standard);
  const { records, asked, diagnostics, broken } = await planInput(options, standard, choices, read);
  if (broken) return { refused: refuse(planWord("unread", {}, options.locale), diagnostics, options) };
  return { plan: planCounty(records, standard, asked), warnings: findingLines(diagnostics, options.locale) };
}
