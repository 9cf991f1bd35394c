// junheng learn: a blank form in; a template that says where each of its fields is out, and what was not understood.
import type { FormTemplate } from "@junheng/engine/reading/forms";
import { learnForm } from "@junheng/engine/reading/forms";
import { pathName } from "@junheng/engine/words";
import type { Locale } from "@junheng/engine/diagnostics";
import { localeOf, readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { findingLines, findingObjects } from "../print-findings.js";
import { readGrids } from "../read-input.js";

/** Learns a form. Status 1 where there is nothing to learn from. */
export async function learn(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, ["sheet", "format", "out", "lang"], localeOf(words));
  const { locale, format, files, out } = options;
  if (format !== "text" && format !== "json") throw new UsageError(cliText("textOrJson", {}, locale));
  if (files.length > 1) throw new UsageError(cliText("oneFormOnly", { count: files.length }, locale));
  const { checkOutput, writeOutput } = await import("../write-output.js");
  if (out !== undefined) await checkOutput(out, options);
  const input = await readGrids(options);
  const learned = input.grids.length === 0 ? { template: null, diagnostics: [] } : learnForm(input.grids);
  const diagnostics = [...input.diagnostics, ...learned.diagnostics];
  const { template } = learned;
  if (template === null)
    return {
      status: 1,
      errors:
        format === "json"
          ? `${JSON.stringify({ diagnostics: findingObjects(diagnostics, locale) }, null, 2)}\n`
          : findingLines(diagnostics, locale),
    };
  const json = `${JSON.stringify(template, null, 2)}\n`;
  const said = fieldLines(template, locale) + findingLines(diagnostics, locale);
  if (out === undefined && format === "json") return { status: 0, output: json };
  if (out === undefined) return { status: 0, output: said + cliText("learnSave", {}, locale) };
  await writeOutput(out, json, options);
  return { status: 0, output: said + cliText("written", { file: out }, locale) };
}

/** What was understood, a line for each field: the cell, the label, what it means, in which unit. */
const fieldLines = ({ title, fields }: FormTemplate, locale: Locale): string =>
  cliText("learned", { title, count: fields.length }, locale) +
  fields
    .map(({ cell, group, label, across, path, unit }) => {
      const printed = [group, label.length > 32 ? `${label.slice(0, 32)}…` : label, across].filter(Boolean).join(" / ");
      return `  ${cell}  ${printed} → ${pathName(path, locale)}${unit === undefined ? "" : ` (${unit})`}\n`;
    })
    .join("");
