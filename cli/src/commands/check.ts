// junheng check: what was found in the data, and nothing else.
import { localeOf, readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { findingLines, findingObjects } from "../print-findings.js";
import { readInput } from "../read-input.js";

/** Reads the files and says what was found. Status 1 where no school could be read. */
export async function check(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, ["sheet", "mapping", "format", "lang"], localeOf(words));
  const { locale } = options;
  const { records, tables, sheets, countyForms, diagnostics } = await readInput(options);
  const status = records.length === 0 && countyForms.length === 0 ? 1 : 0;
  const count = (severity: string): number => diagnostics.filter((each) => each.severity === severity).length;
  const text =
    options.format === "json"
      ? `${JSON.stringify({ schools: records.length, diagnostics: findingObjects(diagnostics, locale) }, null, 2)}\n`
      : findingLines(diagnostics, locale) +
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
  return status === 0 ? { status, output: text } : { status, errors: text };
}
