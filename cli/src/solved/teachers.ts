// junheng plan --teachers FILE: which teachers move where, as a roster.
import { planExchange } from "@junheng/engine/planning";
import { readTeachers } from "@junheng/engine/reading/planning";
import { rosterSheets } from "@junheng/engine/reports";
import { solvedWord } from "@junheng/engine/words";
import type { Arguments } from "../arguments.js";
import { gridsOf } from "../input/grids-of.js";
import type { Outcome } from "../outcome.js";
import { checkOutput } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { threadSolver } from "../solver/thread-solver.js";
import { deliverSheets } from "./deliver-sheets.js";
import { limitsOf, withinLimits } from "./limits-of.js";

/** Plans it. Status 1 where the tables hold no teachers. */
export async function teachers(options: Arguments): Promise<Outcome> {
  const { locale, teachers: file = "" } = options;
  const { seconds } = limitsOf(options);
  await checkOutput(options);
  const { input, diagnostics } = readTeachers(await gridsOf(file, options));
  if (input.teachers.length === 0) return refuse(solvedWord("noTable", {}, locale), diagnostics, options);
  const plan = await withinLimits(options, (limits) => planExchange(input, {}, threadSolver, limits));
  return await deliverSheets(plan, rosterSheets(plan, locale, seconds), diagnostics, options);
}
