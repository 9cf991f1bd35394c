// junheng plan --pairing FILE: who helps whom, round by round.
import type { PairingKind } from "@junheng/engine/planning";
import { pairingKinds, planPairing } from "@junheng/engine/planning";
import { readPairing } from "@junheng/engine/reading/planning";
import { pairingSheet } from "@junheng/engine/reports";
import { solvedWord } from "@junheng/engine/words";
import type { Arguments } from "../arguments.js";
import { gridsOf } from "../input/grids-of.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { threadSolver } from "../solver/thread-solver.js";
import { deliverSheets } from "./deliver-sheets.js";
import { limitsOf, withinLimits } from "./limits-of.js";
import { wrongWord } from "../wrong-word.js";

/** Plans it. Status 1 where the table holds no schools. */
export async function pairing(options: Arguments): Promise<Outcome> {
  const { locale, year, pairing: file = "" } = options;
  const kind = kindOf(options);
  const from = year === undefined ? undefined : Number(year);
  if (from !== undefined && !(Number.isInteger(from) && from >= 1990 && from <= 2100))
    throw new UsageError(cliText("wrongValue", { option: "--year", value: year ?? "", possible: ["2028"] }, locale));
  const { seconds } = limitsOf(options);
  await checkOutput(options);
  const { schools, diagnostics } = readPairing(await gridsOf(file, options));
  if (schools.length === 0) return refuse(solvedWord("noTable", {}, locale), diagnostics, options);
  const asked = { kind, ...(from !== undefined && { from }) };
  const plan = await withinLimits(options, (limits) => planPairing(schools, asked, threadSolver, limits));
  return await deliverSheets(plan, [pairingSheet(plan, locale, seconds)], diagnostics, options);
}

/** As --kind says; pairs where it is not said. */
const kindOf = ({ kind, locale }: Arguments): PairingKind => {
  const found = kind === undefined ? "pair" : pairingKinds.find((each) => each === kind);
  if (found === undefined) throw wrongWord("wrongValue", kind ?? "", pairingKinds, locale, "--kind");
  return found;
};
