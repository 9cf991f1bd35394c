// Text with some pieces replaced, and all that lies between them as it was.
import { FileProblem } from "../read/problem.js";

/** What stands from `start` up to `end` becomes `text`; where both are the same, `text` is put in. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies patches in the order of their places; at one place what is put in comes first, in the order given. Errors: a FileProblem where two overlap. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const patch of [...patches].sort(inOrder)) {
    if (patch.start < at) throw new FileProblem("fileDamaged");
    pieces.push(text.slice(at, patch.start), patch.text);
    at = patch.end;
  }
  return [...pieces, text.slice(at)].join("");
}

const inOrder = (a: Patch, b: Patch): number => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
