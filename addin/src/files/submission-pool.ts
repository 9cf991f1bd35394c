// A few workers that read files one after the other; memory is bounded by the largest files, not by their number.
import type { Diagnostic, DiagnosticCode, DiagnosticParams } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { SentFile } from "@junheng/engine/collection";
import type { FormTemplate } from "@junheng/engine/reading/forms";
import type { WithOwn } from "@junheng/engine/indicators";
import type { Mapping } from "@junheng/engine/reading/headers";
import { maximumSeconds } from "@junheng/workbook/read";
import type { Excerpt } from "./excerpt.js";
import type { Asked } from "./ask-worker.js";
import { askWorker } from "./ask-worker.js";
import { openWorker } from "./open-worker.js";
import type { SubmissionReply, SubmissionRequest } from "./read-sent.js";

/** A file with the name it is known by: its path within the folder that was dropped. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** How files are read. */
export interface PoolOptions extends WithOwn {
  readonly templates?: readonly FormTemplate[];
  readonly mapping?: Mapping | null;
  readonly signal?: AbortSignal;
  /** Called with each file as it is read, in no certain order. */
  readonly onRead: (file: SentFile) => void;
}

/** A worker is let go after a file as large as this, so that what it took is given back. */
const largeFile = 4_000_000;
const mostWorkers = 2;

/** Reads files, two at a time; rejects with an AbortError when the signal says so. One bad file never stops the rest. */
export async function readSubmissions(files: readonly NamedFile[], options: PoolOptions): Promise<void> {
  const queue = [...files];
  const { signal } = options;
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null;
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        signal?.throwIfAborted();
        worker ??= await openReader();
        const read = await readOne(worker, next, options);
        options.onRead(read.file);
        if (read.spent || next.file.size > largeFile) {
          worker.terminate();
          worker = null;
        }
      }
    } finally {
      worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostWorkers, files.length) }, lane));
}

/** The cells around a cell of a file; none where it cannot be read any more. */
export async function readExcerpt(file: NamedFile, sheet: string, cell: string): Promise<Excerpt | null> {
  const worker = await openReader();
  try {
    const asked = await ask(worker, await requestOf(file, {}, { sheet, cell }), undefined);
    return asked.kind === "answered" && asked.reply.kind === "excerpt" ? asked.reply.excerpt : null;
  } finally {
    worker.terminate();
  }
}

const openReader = (): Promise<Worker> => openWorker("read-submission");

const readOne = async (
  worker: Worker,
  next: NamedFile,
  options: PoolOptions,
): Promise<{ readonly file: SentFile; readonly spent: boolean }> => {
  const named = { file: next.name, modified: next.file.lastModified };
  const unreadable = (code: DiagnosticCode, params: DiagnosticParams = {}): SentFile => ({
    ...named,
    submission: null,
    diagnostics: [errorAt(code, { file: next.name }, params)] satisfies readonly Diagnostic[],
  });
  const request = await requestOf(next, options);
  if (request.bytes.length === 0 && next.file.size > 0) return { file: unreadable("fileUnreadable"), spent: false };
  const asked = await ask(worker, request, options.signal);
  if (asked.kind === "slow") {
    const seconds = Math.round(maximumSeconds(next.file.size));
    return { file: unreadable("fileTooSlow", { seconds }), spent: true };
  }
  if (asked.kind === "broken") return { file: unreadable("fileUnreadable"), spent: true };
  const { reply } = asked;
  if (reply.kind !== "read") return { file: unreadable("fileDamaged"), spent: false };
  return { file: { ...named, submission: reply.submission, diagnostics: reply.diagnostics }, spent: false };
};

const requestOf = async (
  { name, file }: NamedFile,
  { templates = [], mapping = null, own }: Partial<PoolOptions>,
  around?: SubmissionRequest["around"],
): Promise<SubmissionRequest> => ({
  name,
  bytes: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))),
  templates,
  mapping,
  own,
  ...(around !== undefined && { around }),
});

/** Asks a worker. The time is counted from when the worker has the file. */
const ask = (
  worker: Worker,
  request: SubmissionRequest,
  signal: AbortSignal | undefined,
): Promise<Asked<SubmissionReply>> =>
  askWorker(worker, request, {
    signal,
    seconds: maximumSeconds(request.bytes.length),
    transfer: [request.bytes.buffer as ArrayBuffer],
  });
