// junheng standards: what is built in, and one of them written out, to be changed.
import type { Locale } from "@junheng/engine/diagnostics";
import { indicatorIn } from "@junheng/engine/indicators";
import { writeStandard } from "@junheng/engine/standard-sheets";
import { standardOf, standards, variantOf } from "@junheng/engine/standards";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import type { Outcome } from "../outcome.js";
import { markedJson } from "../output/own-mark.js";
import { writeChangeable } from "../output/write-changeable.js";
import { wrongWord } from "../wrong-word.js";

export const known: Known = {
  options: ["format", "out", "lang"],
  formats: ["text", "json", "xlsx"],
  fileFormats: ["xlsx", "json"],
};

/** Lists the built-in standards, or writes one of them as a workbook or as JSON, to be copied and changed. */
export async function listStandards(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { format, locale, files, out } = options;
  const [id] = files;
  return id === undefined && out === undefined ? theList(format, locale) : await oneStandard(id ?? "", options);
}

/** One standard: its JSON, or the sheet that it can be changed on. */
async function oneStandard(id: string, options: Arguments): Promise<Outcome> {
  const { locale } = options;
  const standard = standardOf(id);
  const possible = standards.map((each) => each.id);
  if (standard === undefined) throw wrongWord("unknownStandard", id, possible, locale);
  return await writeChangeable(variantOf(standard), () => writeStandard(standard, locale), options);
}

/** Each with id, title, document and indicators. */
function theList(format: Arguments["format"], locale: Locale): Outcome {
  const listed = standards.map((standard) => ({
    id: standard.id,
    title: standard.title[locale],
    document: standard.document,
    issued: standard.issued,
    indicators: standard.indicators.map(({ id, code }) => ({ id, code, name: indicatorIn(id).name[locale] })),
  }));
  const lines = listed.map(
    ({ id, title, document, indicators }) =>
      `${id}\n  ${title} ${document}\n${indicators.map((each) => `    ${each.code} ${each.name} (${each.id})\n`).join("")}`,
  );
  return {
    status: 0,
    output: format === "json" ? markedJson(`${JSON.stringify({ standards: listed }, null, 2)}\n`) : lines.join(""),
  };
}
