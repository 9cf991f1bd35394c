// junheng claims: sheets of claims or reports in; every printed figure recomputed and judged out.
import { basename } from "node:path";
import { findClaims, readClaims } from "@junheng/engine/reading/claims";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { readDocument, readWorkbook } from "@junheng/workbook/read";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { claimsJson } from "../claims-json.js";
import type { ClaimsOutcome, DocumentClaim } from "../claims-outcome.js";
import { claimsMessage } from "../messages/claims.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { claimsText } from "../print-claims.js";
import { readBytes } from "../read-bytes.js";
import { readGrids } from "../read-input.js";
import { standardStream } from "../standard-stream.js";

const known: Known = {
  options: ["sheet", "period", "format", "out", "lang"],
  formats: ["text", "json", "xlsx"],
};

/** Checks the figures of files. Status 1 where a file can be read as neither a sheet of claims nor a report. */
export async function claims(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  if (options.files.length === 0) throw new UsageError(cliText("noFile", {}, options.locale));
  await checkOutput(options);
  const outcome = await checked(options);
  const nothing = outcome.sheets.length + outcome.documents.length === 0;
  if (nothing && outcome.diagnostics.some(({ severity }) => severity === "error"))
    return refuse(claimsMessage("notChecked", {}, options.locale), outcome.diagnostics, options);
  return await deliver(await contentOf(outcome, options), options);
}

/** Whether what was piped in is to be read as sheets: where they hold claims, or it is no document (.docx, running text). */
const holdsTable = async (bytes: Uint8Array, { period }: Arguments): Promise<boolean> => {
  const { grids } = await readWorkbook(bytes, standardStream);
  if (grids.length > 0 && readClaims(grids, period).claims.length > 0) return true;
  return (await readDocument(bytes, standardStream)).paragraphs.length === 0;
};

const checked = async (options: Arguments): Promise<ClaimsOutcome> => {
  const piped = options.files.includes(standardStream) ? await readBytes(standardStream) : null;
  const isPipedReport = piped instanceof Uint8Array && !(await holdsTable(piped, options));
  const isReport = (file: string): boolean => (file === standardStream ? isPipedReport : /\.(docx?|txt)$/i.test(file));
  const tables = options.files.filter((file) => !isReport(file));
  const input = tables.length === 0 ? { grids: [], diagnostics: [] } : await readGrids({ ...options, files: tables });
  const sheets = input.grids.length === 0 ? { claims: [], diagnostics: [] } : readClaims(input.grids, options.period);
  const documents: DocumentClaim[] = [];
  const found: Diagnostic[] = [];
  for (const path of options.files.filter(isReport)) {
    const bytes = await readBytes(path);
    if (!(bytes instanceof Uint8Array)) {
      found.push(bytes);
      continue;
    }
    const file = basename(path);
    const { paragraphs, diagnostics } = await readDocument(bytes, file);
    found.push(...diagnostics);
    documents.push(...findClaims(paragraphs).map((each) => ({ file, found: each })));
  }
  return { sheets: sheets.claims, documents, diagnostics: [...input.diagnostics, ...sheets.diagnostics, ...found] };
};

const contentOf = async (outcome: ClaimsOutcome, { format, locale }: Arguments): Promise<string | Uint8Array> => {
  if (format === "json") return claimsJson(outcome, locale);
  if (format === "text") return claimsText(outcome, locale);
  const { claimSheets } = await import("@junheng/engine/reports");
  const { writeWorkbook } = await import("@junheng/workbook/write");
  return await writeWorkbook(claimSheets(outcome.sheets, outcome.documents, locale));
};
