// What a command gives back: what goes to both streams, and the exit status. Only main.ts writes and exits.

/**
 * 0: it was assessed (whatever the verdict). 1: the input could not be assessed, or the result not be written. 2: wrong usage.
 * 130, 143: a signal interrupted it (SIGINT, SIGTERM), as shells have it: 128 and the number of the signal.
 */
export type ExitStatus = 0 | 1 | 2 | 130 | 143;

/** The end of a command. */
export interface Outcome {
  readonly status: ExitStatus;
  /** What is made piece by piece is printed piece by piece. */
  readonly output?: string | Uint8Array | AsyncIterable<string>;
  readonly errors?: string;
  /** What is known of the end only when all of the output was made. */
  readonly end?: () => Pick<Outcome, "status" | "errors">;
}

/** Thrown where the result could not be written, though the usage is right: what to print, ended with status 1. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** Thrown for wrong usage: the sentence for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
