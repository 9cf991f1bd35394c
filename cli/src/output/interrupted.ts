// Ctrl+C while something half made lies on the disk: it is taken away, one sentence is said, and the command ends with the signal's status.
import { writeSync } from "node:fs";
import { localeOf } from "../arguments.js";
import { outputText } from "../messages/output.js";
import type { ExitStatus } from "../outcome.js";

const statuses = { SIGINT: 130, SIGTERM: 143 } as const satisfies Record<string, ExitStatus>;
type Signal = keyof typeof statuses;

/**
 * Does a piece of work that leaves something behind while it runs; `undo` takes that away at once, without waiting for anything.
 * Outside of it nothing has to be taken away, and the system's own way of ending a command is the quickest.
 */
export async function undoneWhenInterrupted<T>(undo: () => void, work: () => Promise<T>): Promise<T> {
  const end = (signal: Signal): void => {
    undo();
    try {
      writeSync(process.stderr.fd, outputText("interrupted", {}, localeOf(process.argv.slice(2))));
    } catch {
      // Nobody is left to read it.
    }
    process.exit(statuses[signal]);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    return await work();
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}
