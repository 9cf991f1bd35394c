// junheng plan: files and a standard in; what to add where, or move, and why there, as text, JSON, a workbook or a document out.
import type { CountyPlan } from "@junheng/engine/planning";
import { pairingKinds, planCounty } from "@junheng/engine/planning";
import { planWord } from "@junheng/engine/words";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { planChoices, planningOptions } from "../plan-choices.js";
import { planInput } from "../plan-input.js";
import { findingLines } from "../print-findings.js";
import { readInput } from "../read-input.js";
import { standardFor } from "../standard-for.js";

export const known: Known = {
  options: [
    ...planningOptions,
    ...(["standard", "stage", "units", "together", "pairing", "kind", "teachers", "seconds"] as const),
    ...(["date", "period", "sheet", "mapping", "format", "out", "timeout", "lang"] as const),
  ],
  formats: ["text", "json", "xlsx", "docx"],
  choices: { kind: pairingKinds },
};

/** Plans what brings a county within the limits of a standard. Status 1 where there is no school to plan for, or a table cannot be read. */
export async function plan(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { locale } = options;
  if (options.pairing !== undefined) return await (await import("../solved/pairing.js")).pairing(options);
  if (options.teachers !== undefined) return await (await import("../solved/teachers.js")).teachers(options);
  const { standard, diagnostics } = await standardFor(options);
  if (standard === null) return refuse(cliText("standardBroken", {}, locale), diagnostics, options);
  const choices = planChoices(options, standard);
  await checkOutput(options);
  const reading = await readInput(options, { own: standard.own });
  const { records, asked, diagnostics: ofTables, broken } = await planInput(options, standard, choices, reading);
  if (broken) return refuse(planWord("unread", {}, locale), ofTables, options);
  if (options.together === true) {
    const { together } = await import("../solved/together.js");
    return await together(records, standard, asked, [...reading.diagnostics, ...ofTables], options);
  }
  const planned = planCounty(records, standard, asked);
  const found = [...reading.diagnostics, ...ofTables, ...planned.diagnostics];
  if (Object.keys(planned.stages).length === 0) return refuse(cliText("notAssessed", {}, locale), found, options);
  return await deliver(await contentOf({ ...planned, diagnostics: found }, options), options);
}

const contentOf = async (planned: CountyPlan, { format, locale }: Arguments): Promise<string | Uint8Array> => {
  if (format === "json") return (await import("../plan-json.js")).planJson(planned, locale);
  const { planSchoolsSheet, planSheets, planSummarySheet } = await import("@junheng/engine/reports");
  if (format === "text") {
    const { planText } = await import("../print-plan.js");
    return planText(planned, locale) + findingLines(planned.diagnostics, locale);
  }
  const sheets =
    format === "xlsx"
      ? planSheets(planned, locale)
      : [planSummarySheet(planned, locale), planSchoolsSheet(planned, locale)];
  const { sheetsFile } = await import("../sheets-file.js");
  return await sheetsFile(sheets, { format, locale }, { title: planWord("title", {}, locale) });
};
