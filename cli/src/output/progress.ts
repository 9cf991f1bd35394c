// How far a long command is, on one line of standard error that is written over: only where a person looks at a terminal.
import type { Locale } from "@junheng/engine/diagnostics";
import { countyWord } from "../messages/counties.js";
import { widthOf } from "../text-table.js";
import { undoWhenInterrupted } from "./interrupted.js";

/** Says what is done with which of how many. */
export type Progress = (doing: "reading" | "judging" | "writing", at: number, all: number, name: string) => void;

/** Lines are written no more often than this, in ms. */
const pause = 100;

/** Progress on standard error; nothing where it is no terminal. `clear` takes the line away, and so does Ctrl+C. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> & { readonly columns?: number },
  locale: Locale,
  now: () => number = () => performance.now(),
): { readonly report: Progress; readonly clear: () => void } {
  if (!stream.isTTY) return { report: () => undefined, clear: () => undefined };
  let last = -Infinity;
  let forget: (() => void) | undefined;
  const clear = (): void => {
    if (forget === undefined) return;
    stream.write("\r\u001B[K");
    forget();
    forget = undefined;
  };
  return {
    report: (doing, at, all, name) => {
      if (at < all && now() - last < pause) return;
      last = now();
      forget ??= undoWhenInterrupted(clear);
      stream.write(`\r\u001B[K${within(countyWord(doing, { at, all, name }, locale), stream.columns)}`);
    },
    clear,
  };
}

/** The beginning of a text that stays on one line of the terminal: a second one would not be written over. Some terminals are 0 wide, and mean that they do not know. */
const within = (text: string, known: number | undefined): string => {
  const columns = known || 80;
  let shown = "";
  for (const sign of text) {
    if (widthOf(shown + sign) >= columns) break;
    shown += sign;
  }
  return shown;
};

/** A terminal, or any other stream. */
type Stream = Parameters<typeof progressOn>[0];

/** Work whose progress is told, where there are several things to do: its line is gone when it ends or fails. */
export async function withProgress<T>(
  count: number,
  locale: Locale,
  work: (report: Progress) => Promise<T>,
  stream: Stream = process.stderr,
): Promise<T> {
  if (count < 2 || !stream.isTTY) return await work(() => undefined);
  const { report, clear } = progressOn(stream, locale);
  try {
    return await work(report);
  } finally {
    clear();
  }
}
