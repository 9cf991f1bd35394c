// How far a long command is, on one line of standard error that is written over: only where a person looks at a terminal.
import type { Locale } from "@junheng/engine/diagnostics";
import { countyWord } from "../messages/counties.js";

/** Says what is done with which of how many. */
export type Progress = (doing: "reading" | "judging" | "writing", at: number, all: number, name: string) => void;

/** Lines are written no more often than this, in ms. */
const pause = 100;

/** Progress on standard error; nothing where it is no terminal. `clear` takes the line away. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  locale: Locale,
  now: () => number = () => performance.now(),
): { readonly report: Progress; readonly clear: () => void } {
  if (!stream.isTTY) return { report: () => undefined, clear: () => undefined };
  let last = -Infinity;
  let written = false;
  return {
    report: (doing, at, all, name) => {
      if (at < all && now() - last < pause) return;
      last = now();
      written = true;
      stream.write(`\r\u001B[K${countyWord(doing, { at, all, name }, locale)}`);
    },
    clear: () => {
      if (written) stream.write("\r\u001B[K");
      written = false;
    },
  };
}
