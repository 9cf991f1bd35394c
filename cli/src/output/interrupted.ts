// Ctrl+C while something half made lies on the disk: it is taken away, one sentence is said, and the command ends with the signal's status.
import { writeSync } from "node:fs";
import { localeOf } from "../arguments.js";
import { outputText } from "../messages/output.js";
import type { ExitStatus } from "../outcome.js";

const statuses = { SIGINT: 130, SIGTERM: 143 } as const satisfies Record<string, ExitStatus>;
type Signal = keyof typeof statuses;

/** What is undone, the last that was begun first. */
const begun = new Set<() => void>();

const end = (signal: Signal): void => {
  for (const undo of [...begun].reverse()) undo();
  try {
    writeSync(process.stderr.fd, outputText("interrupted", {}, localeOf(process.argv.slice(2))));
  } catch {
    // Nobody is left to read it.
  }
  process.exit(statuses[signal]);
};

/**
 * From now on `undo` takes away what was begun, at once and without waiting for anything; what it gives back ends that.
 * Where nothing has to be taken away, the system's own way of ending a command is the quickest.
 */
export function undoWhenInterrupted(undo: () => void): () => void {
  if (begun.size === 0) process.on("SIGINT", end).on("SIGTERM", end);
  begun.add(undo);
  return () => {
    begun.delete(undo);
    if (begun.size === 0) process.off("SIGINT", end).off("SIGTERM", end);
  };
}

/** Does a piece of work that leaves something behind while it runs. */
export async function undoneWhenInterrupted<T>(undo: () => void, work: () => Promise<T>): Promise<T> {
  const finish = undoWhenInterrupted(undo);
  try {
    return await work();
  } finally {
    finish();
  }
}
