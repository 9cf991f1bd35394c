// junheng collect: what schools sent in; one clean table out, with what is wrong, what is to be decided, and where each figure is from.
import { withOwnChecks } from "@junheng/engine/checks";
import type { Collection, Decisions } from "@junheng/engine/collection";
import { collectSchools, parseDecisions } from "@junheng/engine/collection";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { collectionJson } from "../collection-json.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { collectionText } from "../print-collection.js";
import { readFormChoices } from "../read-input.js";
import { readJson, wrongSettings } from "../read-json.js";
import { readOwnChecks } from "../read-checks.js";
import { readSentFiles } from "../read-sent-files.js";
import { standardFor } from "../standard-for.js";
import { checkUnitNames, unitChoices } from "../unit-choices.js";
import { csvText } from "../tables/csv.js";
import { sheetTable } from "../tables/sheet-table.js";

export const known: Known = {
  options: ["standard", "mapping", "rules", "decisions", "units", "format", "out", "timeout", "lang"],
  formats: ["text", "json", "csv", "xlsx", "docx"],
};

/** Collects files and folders. Status 1 where no school is ready to be assessed. */
export async function collect(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  if (options.files.length === 0) throw new UsageError(cliText("noFile", {}, options.locale));
  await checkOutput(options);
  const units = unitChoices(options);
  const kept = await readDecisions(options);
  const decisions = { ...kept, units: { ...kept.units, ...units } };
  const named = options.standard === undefined ? null : await standardFor(options);
  if (named?.standard === null)
    return refuse(cliText("standardBroken", {}, options.locale), named.diagnostics, options);
  const own = named?.standard.own;
  const checks =
    options.rules === undefined ? { rules: [], diagnostics: [] } : await readOwnChecks(options.rules, options.timeout);
  const sent = await readSentFiles(options, { ...(await readFormChoices(options, { own })), own });
  const rules = withOwnChecks(checks.rules);
  const collection = collected(collectSchools(sent, { decisions, rules, own }), checks.diagnostics);
  checkUnitNames(units, collection.units, options.locale);
  return await deliver(await contentOf(collection, options), options, collection.records.length === 0 ? 1 : 0);
}

/** What was found on the sheet of checks is told with the rest. */
const collected = (collection: Collection, found: readonly Diagnostic[]): Collection => ({
  ...collection,
  diagnostics: [...found, ...collection.diagnostics],
});

const readDecisions = async (options: Arguments): Promise<Decisions> => {
  if (options.decisions === undefined) return {};
  const json = await readJson(options.decisions, "decisionsUnreadable", options);
  const { decisions, issues } = parseDecisions(json);
  if (decisions === undefined) throw wrongSettings(options.decisions, "decisionsUnreadable", issues, options.locale);
  return decisions;
};

const contentOf = async (collection: Collection, { format, locale }: Arguments): Promise<string | Uint8Array> => {
  if (format === "json") return collectionJson(collection, locale);
  if (format === "text") return collectionText(collection, locale);
  const { collectedTable, collectionSheets, schoolQuestions } = await import("@junheng/engine/reports");
  if (format === "csv") return csvText(sheetTable(collectedTable(collection, locale), collection.records.length));
  const { sheetsFile } = await import("../sheets-file.js");
  if (format === "xlsx") return await sheetsFile(collectionSheets(collection, locale), { format, locale });
  const title = cliText("questionsTitle", {}, locale);
  return await sheetsFile(schoolQuestions(collection, locale), { format, locale }, { title, ownPages: true });
};
