// Files to school records, with everything that was found on the way. Nothing is thrown for a bad file.
import { basename } from "node:path";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { WithOwn } from "@junheng/engine/indicators";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import { isTemplateJson, parseFormTemplate } from "@junheng/engine/reading/forms";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import { allFindings } from "@junheng/engine/reading/cells";
import type { Rubric } from "@junheng/engine/rubrics";
import { parseMapping } from "@junheng/engine/reading/headers";
import type { Arguments } from "./arguments.js";
import type { ReadReply, ReadRequest } from "./input/read-file.js";
import { readInThreads } from "./input/read-in-threads.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";
import { withProgress } from "./output/progress.js";
import { readBytes } from "./read-bytes.js";
import { readJson, wrongSettings } from "./read-json.js";

/** Sheets, and what was found while they were read. */
export interface GridsReading {
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Schools and what else stands in the files, and the sheets that they were read from. */
export interface InputRead extends Submission {
  readonly grids: readonly Grid[];
}

/** Reads every file: all its sheets, or the one asked for. */
export async function readGrids(options: Arguments): Promise<GridsReading> {
  if (options.files.length === 0) throw new UsageError(cliText("noFile", {}, options.locale));
  const grids: Grid[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const read of await readAll(options)) {
    for (const grid of read.grids) grids.push(grid);
    for (const found of read.diagnostics) diagnostics.push(found);
  }
  const wanted = options.sheet === undefined ? grids : grids.filter((grid) => grid.sheet === options.sheet);
  if (wanted.length === 0 && grids.length > 0)
    diagnostics.push(
      errorAt("sheetNotFound", {}, { name: options.sheet ?? "", possible: grids.map((grid) => grid.sheet) }),
    );
  return { grids: wanted, diagnostics };
}

/** In threads, each within its time. */
const readAll = async ({ files, timeout, locale }: Arguments): Promise<readonly GridsReading[]> =>
  await withProgress(files.length, locale, async (report) => {
    const load = async (at: number): Promise<ReadRequest | ReadReply> => {
      const path = files[at] ?? "";
      report("reading", at + 1, files.length, basename(path));
      const bytes = await readBytes(path);
      if (bytes instanceof Uint8Array) return { name: basename(path), bytes };
      return { grids: [], submission: null, diagnostics: [bytes] };
    };
    return await readInThreads(files.length, load, timeout);
  });

/**
 * Reads every file and the schools in them, from tables and from filled forms; with the own fields of a standard, where there is one, and
 * the county's own figures for these rubrics.
 */
export async function readInput(
  options: Arguments,
  { own, rubrics = [] }: WithOwn & { readonly rubrics?: readonly Rubric[] } = {},
): Promise<InputRead> {
  if (options.files.length === 0) throw new UsageError(cliText("noFile", {}, options.locale));
  const said = await readFormChoices(options, { own });
  const { period } = options;
  const sheets = await readGrids(options);
  const read = readSchoolsOf(sheets, { ...said, own, rubrics, ...(period !== undefined && { period }) });
  return { ...read, grids: sheets.grids };
}

/** The schools of sheets that were read; nothing where there are no sheets. */
export function readSchoolsOf({ grids, diagnostics }: GridsReading, choices: SubmissionOptions): Submission {
  const none = {
    sheets: [],
    tables: [],
    records: [],
    countyForms: [],
    countyRows: [],
    ledger: [],
    units: [],
    period: null,
    otherPeriods: [],
  };
  if (grids.length === 0) return { ...none, diagnostics };
  const reading = readSubmission(grids, choices);
  return { ...reading, diagnostics: allFindings(diagnostics, reading.diagnostics) };
}

/** What `--mapping` says of columns or of a form; nothing where it is not given. */
export const readFormChoices = async (options: Arguments, source: WithOwn = {}): Promise<SubmissionOptions> =>
  options.mapping === undefined ? {} : await readMapping(options.mapping, options, source);

/** What a file says of columns (a mapping) or of a form (a template). */
const readMapping = async (path: string, { locale }: Arguments, source: WithOwn): Promise<SubmissionOptions> => {
  const json = await readJson(path, "mappingUnreadable", { locale });
  const { template, mapping, issues } = isTemplateJson(json)
    ? { mapping: undefined, ...parseFormTemplate(json) }
    : { template: undefined, ...parseMapping(json, source) };
  if (mapping !== undefined) return { mapping };
  if (template !== undefined) return { templates: [template] };
  throw wrongSettings(path, "mappingUnreadable", issues, locale);
};
