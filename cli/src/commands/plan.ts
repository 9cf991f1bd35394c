// junheng plan: files and a standard in; what to add where, or move, and why there, as text, JSON, a workbook or a document out.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { foldUnits } from "@junheng/engine/legal-units";
import type { CountyPlan, PlanOptions } from "@junheng/engine/planning";
import { planCounty } from "@junheng/engine/planning";
import { readCosts, readPupils, yearOfData } from "@junheng/engine/reading/planning";
import type { Standard } from "@junheng/engine/standards";
import { planWord } from "@junheng/engine/words";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import { gridsOf } from "../input/grids-of.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { planChoices } from "../plan-choices.js";
import { findingLines } from "../print-findings.js";
import { readInput } from "../read-input.js";
import { standardFor } from "../standard-for.js";
import { checkUnitNames, unitChoices } from "../unit-choices.js";

const known: Known = {
  options: [
    ...(["standard", "stage", "indicator", "limit", "move", "floors", "budget", "costs", "pupils", "year"] as const),
    ...(["until", "pace", "fixed", "forbid", "close", "build", "units"] as const),
    ...(["together", "pairing", "kind", "teachers", "seconds"] as const),
    ...(["date", "period", "sheet", "mapping", "format", "out", "timeout", "lang"] as const),
  ],
  formats: ["text", "json", "xlsx", "docx"],
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
  const units = unitChoices(options);
  const date = assessmentDate(options);
  await checkOutput(options);
  const reading = await readInput(options, { own: standard.own });
  const tables = await readTables(options, standard, choices, yearOfData(reading));
  if (tables.broken) return refuse(planWord("unread", {}, locale), tables.diagnostics, options);
  const counting = { told: reading.units ?? [], choices: units };
  const { records, units: counted } = foldUnits(reading.records, counting);
  checkUnitNames(units, counted, locale);
  const asked = { ...choices, ...tables.options, asOf: date };
  if (options.together === true) {
    const { together } = await import("../solved/together.js");
    return await together(records, standard, asked, [...reading.diagnostics, ...tables.diagnostics], options);
  }
  const planned = planCounty(records, standard, asked);
  const found = [...reading.diagnostics, ...tables.diagnostics, ...planned.diagnostics];
  if (Object.keys(planned.stages).length === 0) return refuse(cliText("notAssessed", {}, locale), found, options);
  return await deliver(await contentOf({ ...planned, diagnostics: found }, options), options);
}

interface Tables {
  readonly options: PlanOptions;
  readonly diagnostics: readonly Diagnostic[];
  /** A table that was named could not be read. */
  readonly broken: boolean;
}

/** The tables that stand beside the data: unit costs, pupils of years to come, and schools to build. */
async function readTables(
  options: Arguments,
  standard: Standard,
  { year, until }: PlanOptions,
  from: number | null,
): Promise<Tables> {
  const costs = options.costs === undefined ? null : readCosts(await gridsOf(options.costs, options), standard);
  const last = until ?? year ?? from ?? 0;
  const pupils = options.pupils === undefined ? null : readPupils(await gridsOf(options.pupils, options), last);
  const { build: file } = options;
  const build = file === undefined ? null : await readInput({ ...options, files: [file] }, { own: standard.own });
  const diagnostics = [costs, pupils, build].flatMap((each) => each?.diagnostics ?? []);
  return {
    options: {
      ...(from !== null && { from }),
      ...(costs !== null && { costs: costs.costs }),
      ...(pupils !== null && { pupils: pupils.forecasts }),
      ...(build !== null && { build: build.records }),
    },
    diagnostics,
    broken: diagnostics.some(({ severity }) => severity === "error"),
  };
}

const contentOf = async (planned: CountyPlan, { format, locale }: Arguments): Promise<string | Uint8Array> => {
  if (format === "json") return (await import("../plan-json.js")).planJson(planned, locale);
  const { planSchoolsSheet, planSheets, planSummarySheet } = await import("@junheng/engine/reports");
  if (format === "text") {
    const { planText } = await import("../print-plan.js");
    return planText(planned, locale) + findingLines(planned.diagnostics, locale);
  }
  if (format === "xlsx") {
    const { writeWorkbook } = await import("@junheng/workbook/write");
    return await writeWorkbook(planSheets(planned, locale));
  }
  const { writeDocument } = await import("@junheng/workbook/document");
  const sheets = [planSummarySheet(planned, locale), planSchoolsSheet(planned, locale)];
  return await writeDocument(sheets, planWord("title", {}, locale), locale);
};
