// What a command gives back: text for both streams, and the exit status. Only main.ts writes and exits.

/** 0: it was assessed (whatever the verdict). 1: the input could not be assessed. 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** The end of a command. */
export interface Outcome {
  readonly status: ExitStatus;
  readonly output?: string;
  readonly errors?: string;
}

/** Thrown for wrong usage: the sentence for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
