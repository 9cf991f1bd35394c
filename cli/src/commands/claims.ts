// junheng claims: sheets of claims or reports in; every printed figure recomputed and judged out.
import { basename } from "node:path";
import { readClaims } from "@junheng/engine/reading/claims";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { claimsJson } from "../claims-json.js";
import type { ClaimsOutcome, DocumentClaim } from "../claims-outcome.js";
import type { ReadReply, ReadRequest } from "../input/read-file.js";
import { readInThreads } from "../input/read-in-threads.js";
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

export const known: Known = {
  options: ["sheet", "period", "format", "out", "timeout", "lang"],
  formats: ["text", "json", "xlsx", "docx"],
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
const holdsTable = async (bytes: Uint8Array, { period, timeout }: Arguments): Promise<boolean> => {
  const piped = [false, true].map((isReport) => ({ name: standardStream, bytes, isReport }));
  const [table, report] = await readInThreads(piped.length, async (at) => piped[at] as ReadRequest, timeout);
  if (table !== undefined && table.grids.length > 0 && readClaims(table.grids, period).claims.length > 0) return true;
  return report?.diagnostics.some(({ severity }) => severity === "error") ?? true;
};

const checked = async (options: Arguments): Promise<ClaimsOutcome> => {
  const piped = options.files.includes(standardStream) ? await readBytes(standardStream) : null;
  const isPipedReport = piped instanceof Uint8Array && !(await holdsTable(piped, options));
  const isReport = (file: string): boolean => (file === standardStream ? isPipedReport : /\.(docx?|txt)$/i.test(file));
  const tables = options.files.filter((file) => !isReport(file));
  const input = tables.length === 0 ? { grids: [], diagnostics: [] } : await readGrids({ ...options, files: tables });
  const sheets = input.grids.length === 0 ? { claims: [], diagnostics: [] } : readClaims(input.grids, options.period);
  const reports = options.files.filter(isReport);
  const load = async (at: number): Promise<ReadRequest | ReadReply> => {
    const path = reports[at] ?? "";
    const bytes = await readBytes(path);
    if (bytes instanceof Uint8Array) return { name: basename(path), bytes, isReport: true };
    return { grids: [], submission: null, diagnostics: [bytes] };
  };
  const replies = await readInThreads(reports.length, load, options.timeout);
  const documents = replies.flatMap(({ claims = [] }, at): readonly DocumentClaim[] =>
    claims.map((found) => ({ file: basename(reports[at] ?? ""), found })),
  );
  const found = replies.flatMap(({ diagnostics }) => diagnostics);
  return { sheets: sheets.claims, documents, diagnostics: [...input.diagnostics, ...sheets.diagnostics, ...found] };
};

const contentOf = async (outcome: ClaimsOutcome, { format, locale }: Arguments): Promise<string | Uint8Array> => {
  if (format === "json") return claimsJson(outcome, locale);
  if (format === "text") return claimsText(outcome, locale);
  const { claimSheets } = await import("@junheng/engine/reports");
  const { sheetsFile } = await import("../sheets-file.js");
  return await sheetsFile(claimSheets(outcome.sheets, outcome.documents, locale), { format, locale });
};
