// junheng forms: the form that a school fills in, blank or one for each school of a table. Nothing is ever written over.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Locale } from "@junheng/engine/diagnostics";
import { formFileNames, schoolForm, schoolsToAsk } from "@junheng/engine/form-sheets";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubrics } from "@junheng/engine/rubrics";
import type { Standard } from "@junheng/engine/standards";
import { standards } from "@junheng/engine/standards";
import { writeForm } from "@junheng/workbook/write";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { formsText } from "../messages/forms.js";
import { outputText } from "../messages/output.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { formatOf } from "../output/format-of.js";
import { checkFolder, deliverFolder } from "../output/deliver-folder.js";
import { codeOf, lookAt } from "../output/look-at.js";
import { outputFailure } from "../output/output-failure.js";
import { writeWhole } from "../output/write-whole.js";
import { findingLines } from "../print-findings.js";
import { readInput } from "../read-input.js";
import { readRubricFor } from "../read-rubric-for.js";
import { standardFor } from "../standard-for.js";
import { standardStream } from "../standard-stream.js";

/** Names of schools that a sentence lists. */
const listed = 10;

export const known: Known = {
  options: ["standard", "rubric", "schools", "year", "sheet", "mapping", "out", "timeout", "lang"],
  formats: ["xlsx"],
  namesFolder: true,
};

/** Writes forms. Status 1 where the table holds no school, or the file no rubric. */
export async function forms(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { files, locale, out } = options;
  if (files.length > 0) throw new UsageError(formsText("noOtherFile", { files }, locale));
  if (out === undefined) throw new UsageError(formsText("noOut", {}, locale));
  const year = yearOf(options);
  const { source, diagnostics } = await sourceFor(options);
  if (source === null)
    return { status: 1, errors: formsText("noRubric", {}, locale) + findingLines(diagnostics, locale) };
  return options.schools === undefined
    ? await blankForm(source, year, out, options)
    : await formForEach(source, year, options.schools, out, options);
}

type Year = { readonly year?: number };

const yearOf = ({ year, locale }: Arguments): Year => {
  if (year === undefined) return {};
  if (!/^(?:20\d\d|2100)$/.test(year)) throw new UsageError(formsText("wrongYear", { value: year }, locale));
  return { year: Number(year) };
};

/** What the forms are made from. */
const sourceFor = async (
  options: Arguments,
): Promise<{ readonly source: Standard | Rubric | null; readonly diagnostics: readonly Diagnostic[] }> => {
  const { standard, rubric, locale } = options;
  if ((standard === undefined) === (rubric === undefined)) {
    const [possible, rubrics] = [standards, builtInRubrics].map((all) => all.map(({ id }) => id));
    throw new UsageError(formsText("noSource", { standards: possible ?? [], rubrics: rubrics ?? [] }, locale));
  }
  if (rubric === undefined) {
    const found = await standardFor(options);
    return { source: found.standard, diagnostics: found.diagnostics };
  }
  const found = await readRubricFor(options, []);
  return { source: found.rubric, diagnostics: found.diagnostics };
};

/** One form without a school's name, in a file. */
async function blankForm(source: Standard | Rubric, year: Year, out: string, options: Arguments): Promise<Outcome> {
  const { locale } = options;
  const form = schoolForm(source, { locale, ...year });
  if (out === standardStream) return { status: 0, output: await writeForm(form) };
  const [name = ""] = formFileNames([{ name: form.title }]);
  const file = (await stat(out).catch(() => null))?.isDirectory() === true ? join(out, name) : out;
  formatOf(file, undefined, ["xlsx"], locale);
  try {
    await writeWhole(file, await writeForm(form), async () => {
      await refuseTaken(file, locale);
      return undefined;
    });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new UsageError(outputText("exists", { file }, locale));
    throw outputFailure(file, error, { ...options, format: "text" });
  }
  return { status: 0, output: outputText("written", { file }, locale) };
}

/** A form is the user's own from the first: none is ever written over, as little as anything else. */
const refuseTaken = async (file: string, locale: Locale): Promise<void> => {
  const { kind } = await lookAt(file);
  if (kind === "noFolder") throw new UsageError(outputText("noFolder", { file }, locale));
  if (kind !== "free") throw new UsageError(outputText("exists", { file }, locale));
};

/** A form for each school of a table, in a folder: all of them or none. */
async function formForEach(
  source: Standard | Rubric,
  year: Year,
  schools: string,
  folder: string,
  options: Arguments,
): Promise<Outcome> {
  const { locale } = options;
  await checkFolder(folder, options);
  const reading = await readInput({ ...options, files: [schools] });
  const { asked, leftOut } = schoolsToAsk(reading.records);
  if (asked.length === 0)
    return { status: 1, errors: formsText("noSchools", {}, locale) + findingLines(reading.diagnostics, locale) };
  const names = formFileNames(asked.map(({ school }) => school));
  const files = asked.map(({ school, stages }, position) => ({
    name: names[position] ?? "",
    bytes: async () =>
      await writeForm(schoolForm(source, { locale, ...year, school, ...(stages !== undefined && { stages }) })),
  }));
  await deliverFolder(folder, files, options);
  const left = { count: leftOut.length, schools: leftOut.slice(0, listed) };
  return {
    status: 0,
    output:
      formsText("written", { count: asked.length, folder }, locale) +
      (leftOut.length === 0 ? "" : formsText("leftOut", left, locale)),
  };
}
