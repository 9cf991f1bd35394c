// junheng plan --together: all resources of a county in one plan, at least cost.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { PlanOptions } from "@junheng/engine/planning";
import { planTogether } from "@junheng/engine/planning";
import { togetherSheets } from "@junheng/engine/reports";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { solvedWord } from "@junheng/engine/words";
import type { Arguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { refuse } from "../output/refuse.js";
import { threadSolver } from "../solver/thread-solver.js";
import { deliverSheets } from "./deliver-sheets.js";
import { limitsOf, withinLimits } from "./limits-of.js";

/** Plans them. */
export async function together(
  records: readonly SchoolRecord[],
  standard: Standard,
  asked: PlanOptions,
  found: readonly Diagnostic[],
  options: Arguments,
): Promise<Outcome> {
  const { locale } = options;
  if (asked.costs === undefined) throw new UsageError(solvedWord("togetherWithoutCosts", {}, locale));
  const { seconds } = limitsOf(options);
  const {
    diagnostics,
    own: _own,
    ...plan
  } = await withinLimits(options, (limits) => planTogether(records, standard, asked, threadSolver, limits));
  const all = [...found, ...diagnostics];
  if (Object.keys(plan.stages).length === 0) return refuse(cliText("notAssessed", {}, locale), all, options);
  const whole = { ...plan, diagnostics, ...(standard.own && { own: standard.own }) };
  return await deliverSheets(plan, togetherSheets(whole, locale, seconds), all, options);
}
