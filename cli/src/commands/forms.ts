// junheng forms: the form that a school fills in, blank or one for each school of a table. Nothing is ever written over.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { formFileNames, schoolForm, schoolsToAsk } from "@junheng/engine/form-sheets";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubrics } from "@junheng/engine/rubrics";
import type { Standard } from "@junheng/engine/standards";
import { standards } from "@junheng/engine/standards";
import { writeForm } from "@junheng/workbook/write";
import type { Arguments } from "../arguments.js";
import { localeOf, readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import { formsText } from "../messages/forms.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { findingLines } from "../print-findings.js";
import { readInput } from "../read-input.js";
import { readRubricFor } from "../read-rubric-for.js";
import { standardFor } from "../standard-for.js";

/** Names of files or schools that a sentence lists. */
const listed = 10;

/** Writes forms. Status 1 where the table holds no school, or the file no rubric. */
export async function forms(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(
    words,
    ["standard", "rubric", "schools", "year", "sheet", "mapping", "out", "lang"],
    localeOf(words),
  );
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
  if (rubric === undefined) return { source: standardFor(options), diagnostics: [] };
  const found = await readRubricFor(options, []);
  return { source: found.rubric, diagnostics: found.diagnostics };
};

/** One form without a school's name, in a file. */
async function blankForm(source: Standard | Rubric, year: Year, out: string, options: Arguments): Promise<Outcome> {
  const { locale } = options;
  const form = schoolForm(source, { locale, ...year });
  const [name = ""] = formFileNames([{ name: form.title }]);
  const file = (await stat(out).catch(() => null))?.isDirectory() === true ? join(out, name) : out;
  if ((await stat(file).catch(() => null)) !== null) throw new UsageError(formsText("exists", { file }, locale));
  await writeNew(file, await writeForm(form), options);
  return { status: 0, output: cliText("written", { file }, locale) };
}

/** A form for each school of a table, in a folder. */
async function formForEach(
  source: Standard | Rubric,
  year: Year,
  schools: string,
  folder: string,
  options: Arguments,
): Promise<Outcome> {
  const { locale } = options;
  const there = await stat(folder).catch(() => null);
  if (there !== null && !there.isDirectory()) throw new UsageError(formsText("notFolder", { folder }, locale));
  const reading = await readInput({ ...options, files: [schools] });
  const { asked, leftOut } = schoolsToAsk(reading.records);
  if (asked.length === 0)
    return { status: 1, errors: formsText("noSchools", {}, locale) + findingLines(reading.diagnostics, locale) };
  const names = formFileNames(asked.map(({ school }) => school));
  const taken = await existing(folder, names);
  if (taken.length > 0)
    throw new UsageError(
      formsText("someExist", { folder, count: taken.length, files: taken.slice(0, listed) }, locale),
    );
  await mkdir(resolve(folder), { recursive: true }).catch(() => {
    throw new UsageError(cliText("outFailed", { file: folder }, locale));
  });
  for (const [position, { school, stages }] of asked.entries()) {
    const form = schoolForm(source, { locale, ...year, school, ...(stages !== undefined && { stages }) });
    await writeNew(join(folder, names[position] ?? ""), await writeForm(form), options);
  }
  const left = { count: leftOut.length, schools: leftOut.slice(0, listed) };
  return {
    status: 0,
    output:
      formsText("written", { count: asked.length, folder }, locale) +
      (leftOut.length === 0 ? "" : formsText("leftOut", left, locale)),
  };
}

const existing = async (folder: string, names: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return names.filter((_, position) => found[position] !== null);
};

/** Writes a file that is not there yet, and fails where one has come there meanwhile. */
const writeNew = async (file: string, bytes: Uint8Array, { locale }: Arguments): Promise<void> => {
  await writeFile(file, bytes, { flag: "wx" }).catch((error: unknown) => {
    const there = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new UsageError(there ? formsText("exists", { file }, locale) : cliText("outFailed", { file }, locale));
  });
};
