// junheng sql: a standard in; the statements out that assess by it where the data is.
import { dialectIds, dialects, sqlParts, sqlText, tableName } from "@junheng/engine/sql";
import type { Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import { cliText } from "../messages/cli.js";
import { warehouseText } from "../messages/warehouse.js";
import { oneOf } from "../one-of.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver, goesToFile } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { standardFor } from "../standard-for.js";

export const known: Known = {
  options: ["standard", "dialect", "part", "table", "date", "format", "out", "timeout", "lang"],
  formats: ["sql"],
  choices: { dialect: dialectIds, part: sqlParts },
};

/** Writes the statements. Status 1 where the file of the standard is broken. */
export async function sql(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { locale, files, table } = options;
  if (files.length > 0)
    throw new UsageError(
      cliText("unknownOption", { option: files[0] ?? "", possible: known.options.map((each) => `--${each}`) }, locale),
    );
  const dialect = oneOf("--dialect", options.dialect, dialectIds, locale);
  if (dialect === undefined) throw new UsageError(warehouseText("noDialect", { possible: dialectIds }, locale));
  const part = oneOf("--part", options.part, sqlParts, locale);
  if (table !== undefined && tableName(table, dialects[dialect]) === null)
    throw new UsageError(warehouseText("wrongTable", { table }, locale));
  await checkOutput(options);
  const { standard, diagnostics } = await standardFor(options);
  if (standard === null) return refuse(cliText("standardBroken", {}, locale), diagnostics, options);
  const text = sqlText(
    standard,
    {
      dialect,
      ...(part !== undefined && { part }),
      ...(table !== undefined && { table }),
      ...(options.date !== undefined && { asOf: assessmentDate(options) }),
    },
    locale,
  );
  // The mark of ours is the end of a comment.
  return await deliver(goesToFile(options) ? `${text}-- ` : text, options);
}
