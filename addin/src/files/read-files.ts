// Dropped files to grids: one worker for each in turn, so that memory is bounded by the largest and a bad one stops nothing.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import { maximumSeconds } from "@junheng/workbook/read";
import type { Grid } from "@junheng/engine/reading/cells";
import type { WorkbookLooks } from "@junheng/workbook/looks";
import { askWorker } from "./ask-worker.js";
import { openWorker } from "./open-worker.js";
import type { ReadReply, ReadRequest } from "./read-files.worker.js";

/** What the files hold, and what was found on the way. */
export interface FilesReading {
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
  /** How they look, by their names; only what was asked for and could be read. */
  readonly looks: ReadonlyMap<string, WorkbookLooks>;
}

/** How to read files. */
export interface FilesOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Whether their looks are wanted, by who shows them. */
  readonly looks?: boolean;
}

/** Reads files; the signal stops at once, and rejects with an AbortError. */
export async function readFiles(files: readonly File[], options: FilesOptions = {}): Promise<FilesReading> {
  const grids: Grid[] = [];
  const diagnostics: Diagnostic[] = [];
  const looks = new Map<string, WorkbookLooks>();
  for (const [position, file] of files.entries()) {
    options.onProgress?.(position, files.length);
    const read = await readFile(file, options);
    grids.push(...read.grids);
    diagnostics.push(...read.diagnostics);
    if (read.looks !== null) looks.set(file.name, read.looks);
  }
  options.onProgress?.(files.length, files.length);
  return { grids, diagnostics, looks };
}

type FileReading = Omit<Extract<ReadReply, { kind: "done" }>, "kind">;

const readFile = async (file: File, { signal, looks = false }: FilesOptions): Promise<FileReading> => {
  signal?.throwIfAborted();
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  const seconds = maximumSeconds(bytes.length);
  const request: ReadRequest = { name: file.name, bytes, looks };
  const worker = await openWorker("read-files");
  try {
    const asked = await askWorker<ReadReply>(worker, request, { signal, seconds, transfer: [bytes.buffer] });
    if (asked.kind === "answered" && asked.reply.kind === "done") return asked.reply;
    const finding =
      asked.kind === "slow"
        ? errorAt("fileTooSlow", { file: file.name }, { seconds: Math.round(seconds) })
        : errorAt("fileUnreadable", { file: file.name });
    return { grids: [], diagnostics: [finding], looks: null };
  } finally {
    worker.terminate();
  }
};
