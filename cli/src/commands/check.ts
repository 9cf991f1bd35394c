// junheng check: what was found in the data, by reading it and by checks of its figures, and nothing else.
import { checkSchools, coveredByChecks, keySchools, withOwnChecks } from "@junheng/engine/checks";
import { factsOfForms } from "@junheng/engine/conditions";
import { guaranteeAndQuality2017 } from "@junheng/engine/rubrics";
import type { Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { checkFindingLines, checkFindingObjects } from "../print-check-findings.js";
import { findingLines, findingObjects } from "../print-findings.js";
import { readOwnChecks } from "../read-checks.js";
import { readInput } from "../read-input.js";
import { csvText } from "../tables/csv.js";
import { findingsTable } from "../tables/findings-table.js";

export const known: Known = {
  options: ["sheet", "period", "mapping", "rules", "format", "out", "timeout", "lang"],
  formats: ["text", "json", "csv"],
};

/** Reads the files, checks the schools and says what was found. Status 1 where no school could be read. */
export async function check(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { locale, format, rules: file } = options;
  await checkOutput(options);
  const { records, tables, sheets, countyForms, diagnostics: read } = await readInput(options);
  const own = file === undefined ? { rules: [], diagnostics: [] } : await readOwnChecks(file, options.timeout);
  const findings = checkSchools(keySchools(records), withOwnChecks(own.rules));
  const diagnostics = [
    ...read.filter(({ code }) => !coveredByChecks.has(code)),
    ...own.diagnostics,
    ...factsOfForms(countyForms, [guaranteeAndQuality2017]).findings,
  ];
  const status = records.length === 0 && countyForms.length === 0 ? 1 : 0;
  const count = (severity: string): number =>
    [...diagnostics, ...findings].filter((each) => each.severity === severity).length;
  const text =
    format === "json"
      ? `${JSON.stringify(
          {
            schools: records.length,
            diagnostics: findingObjects(diagnostics, locale),
            findings: checkFindingObjects(findings, locale),
          },
          null,
          2,
        )}\n`
      : format === "csv"
        ? csvText(findingsTable(diagnostics, findings, locale))
        : findingLines(diagnostics, locale) +
          checkFindingLines(findings, locale) +
          cliText(
            "checked",
            {
              schools: records.length,
              tables: tables.length,
              forms: sheets.filter(({ shape }) => shape === "form" || shape === "marked" || shape === "county").length,
              errors: count("error"),
              warnings: count("warning"),
              notes: count("note"),
            },
            locale,
          );
  return await deliver(text, options, status);
}
