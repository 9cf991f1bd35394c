// A report made in a worker: its sheets, or the workbook that holds them.
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import { askApart } from "./ask-apart.js";
import { gatherPieces } from "./in-pieces.js";
import type { Report, ReportReply, ReportRequest } from "./report.worker.js";

/** The sheets of a report; rejects with an AbortError when the signal says so, and with an Error where the worker fails. */
export async function makeSheets(
  report: Report,
  locale: Locale,
  signal?: AbortSignal,
): Promise<readonly ResultSheet[]> {
  const { add, sheets } = gatherPieces<ResultSheet>();
  await askApart<ReportReply>("report", requestOf(report, locale, "sheets"), { signal, onPiece: add });
  return sheets();
}

/** The bytes of the workbook or document that holds a report; it rejects as the sheets do. */
export async function makeFile(
  report: Report,
  locale: Locale,
  as: "workbook" | "document",
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const reply = await askApart<ReportReply>("report", requestOf(report, locale, as), { signal });
  return reply.kind === "file" ? reply.bytes : new Uint8Array();
}

const requestOf = (report: Report, locale: Locale, as: ReportRequest["as"]): ReportRequest => ({
  kind: "report",
  report,
  locale,
  as,
});
