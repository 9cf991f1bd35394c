// junheng learn: a blank form in; a template that says where each of its fields is out, and what was not understood.
import type { FormTemplate } from "@junheng/engine/reading/forms";
import { learnForm } from "@junheng/engine/reading/forms";
import { pathName } from "@junheng/engine/words";
import type { Locale } from "@junheng/engine/diagnostics";
import type { Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { findingLines, findingObjects } from "../print-findings.js";
import { readGrids } from "../read-input.js";
import { standardStream } from "../standard-stream.js";

export const known: Known = {
  options: ["sheet", "format", "out", "timeout", "lang"],
  formats: ["text", "json"],
  fileFormats: ["json"],
};

/** Learns a form. Status 1 where there is nothing to learn from. */
export async function learn(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { locale, format, files, out } = options;
  if (files.length > 1) throw new UsageError(cliText("oneFormOnly", { count: files.length }, locale));
  await checkOutput(options);
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
  const report = fieldLines(template, locale) + findingLines(diagnostics, locale);
  if (format === "text") return { status: 0, output: report + cliText("learnSave", {}, locale) };
  const delivered = await deliver(json, options);
  return out === undefined || out === standardStream
    ? delivered
    : { ...delivered, output: report + String(delivered.output) };
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
