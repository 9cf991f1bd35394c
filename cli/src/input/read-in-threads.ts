// Files read in threads, a few at a time and each within its time: one bad file is one finding, and the rest goes on.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { errorAt } from "@junheng/engine/diagnostics";
import type { DiagnosticCode } from "@junheng/engine/diagnostics";
import { maximumSeconds } from "@junheng/workbook/read";
import type { ReadReply, ReadRequest } from "./read-file.js";
import { readFile } from "./read-file.js";

const mostThreads = Math.min(2, availableParallelism());
/** A thread is let go after a file as large as this, so that what it took is given back. */
const largeFile = 4_000_000;
/** What a file may take of memory, in MB; beyond it the thread ends, and not the command. */
const mostMemory = 2048;
/** So many times its seconds a file has by the clock, where the machine is busy with other work. */
const mostPatience = 10;

/** Threads without work. They live as long as the command does, and keep it from nothing. */
const idle: Worker[] = [];

/** Only the built command has a script for its threads; run from TypeScript, files are read in place. */
const isBuilt = !import.meta.url.endsWith(".ts");

const openThread = (): Worker => {
  const thread = new Worker(new URL("./read-file.worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  thread.unref();
  // What comes while nothing is asked is of a thread that is being let go.
  thread.on("error", () => undefined);
  return thread;
};

/**
 * Gives what each file holds, in the order of the list; what cannot be read has a finding that says why. Files are loaded
 * when their turn comes, so that memory holds a few of them. Each has `timeout` seconds by the clock, or as many of work as its length allows.
 */
export async function readInThreads(
  count: number,
  load: (at: number) => Promise<ReadRequest | ReadReply>,
  timeout?: number,
): Promise<readonly ReadReply[]> {
  const replies: ReadReply[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) {
      const loaded = await load(at);
      if (!("bytes" in loaded)) replies[at] = loaded;
      else replies[at] = isBuilt ? await readInThread(loaded, timeout) : await readFile(loaded);
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostThreads, count) }, lane));
  return replies;
}

const readInThread = async (request: ReadRequest, timeout?: number): Promise<ReadReply> => {
  const thread = idle.pop() ?? openThread();
  const size = request.bytes.length;
  const seconds = timeout ?? maximumSeconds(size);
  const reply = await answerOf(thread, request, seconds, timeout ?? mostPatience * seconds);
  if (typeof reply !== "string" && size < largeFile) idle.push(thread);
  else await thread.terminate();
  if (typeof reply !== "string") return reply;
  const finding = errorAt(
    reply,
    { file: request.name },
    reply === "fileTooSlow" ? { seconds: seconds < 1 ? seconds : Math.round(seconds) } : {},
  );
  return { grids: [], submission: null, diagnostics: [finding] };
};

/** Seconds that this process has worked, all threads together. */
const workedSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/**
 * What a thread answers within its time, or why it did not: the code of a finding. It has `seconds` by the clock, and more where this
 * process was not let work as long, up to `most` by the clock: a busy machine is slow, and the file is not to blame.
 */
export const answerOf = (
  thread: Worker,
  request: ReadRequest,
  seconds: number,
  most: number = seconds,
): Promise<ReadReply | DiagnosticCode> =>
  new Promise((resolve) => {
    const [start, began] = [process.cpuUsage(), performance.now()];
    const end = (reply: ReadReply | DiagnosticCode): void => {
      clearTimeout(timer);
      thread.off("message", end);
      thread.off("error", fail);
      resolve(reply);
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "fileTakesMemory" : "fileUnreadable");
    const look = (): void => {
      const left = Math.min(seconds - workedSince(start), most - (performance.now() - began) / 1000);
      if (left <= 0) end("fileTooSlow");
      else timer = setTimeout(look, left * 1000);
    };
    let timer = setTimeout(look, seconds * 1000);
    thread.on("message", end);
    thread.on("error", fail);
    const bytes = Uint8Array.from(request.bytes);
    thread.postMessage({ ...request, bytes }, [bytes.buffer]);
  });
