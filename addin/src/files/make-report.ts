// A report made in a worker: an aborted signal ends it at once.
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import { askWorker } from "./ask-worker.js";
import { gatherPieces } from "./in-pieces.js";
import { openWorker } from "./open-worker.js";
import type { Report, ReportReply, ReportRequest } from "./report.worker.js";

/** The sheets of a report; rejects with an AbortError when the signal says so, and with an Error where the worker fails. */
export async function makeSheets(
  report: Report,
  locale: Locale,
  signal?: AbortSignal,
): Promise<readonly ResultSheet[]> {
  const { add, sheets } = gatherPieces<ResultSheet>();
  await ask({ report, locale, as: "sheets" }, signal, add);
  return sheets();
}

/** The bytes of the workbook that holds a report; it rejects as the sheets do. */
export async function makeWorkbook(report: Report, locale: Locale, signal?: AbortSignal): Promise<Uint8Array> {
  const reply = await ask({ report, locale, as: "workbook" }, signal);
  return reply.kind === "workbook" ? reply.bytes : new Uint8Array();
}

async function ask(
  request: ReportRequest,
  signal: AbortSignal | undefined,
  onPiece?: (piece: never) => void,
): Promise<ReportReply> {
  signal?.throwIfAborted();
  const worker = await openWorker("report");
  try {
    const asked = await askWorker<ReportReply>(worker, request, { signal, ...(onPiece && { onPiece }) });
    if (asked.kind !== "answered") throw new Error(asked.kind === "broken" ? asked.message : "");
    if (asked.reply.kind === "failed") throw new Error(asked.reply.fault);
    return asked.reply;
  } finally {
    worker.terminate();
  }
}
