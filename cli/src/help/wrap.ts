// Sentences broken into lines of a terminal: English between words, Chinese between any two characters but before a closing sign.
import { widthOf } from "../text-table.js";

/** What is never parted: a word with the signs that close it, or one Chinese character with them. */
const pieces = /[^\s\u2e80-\uffff]+[，。；：、）”]*|[“（]*[\u2e80-\uffff][，。；：、）”]*|\s+/g;

/** The lines, none wider than `width` where a piece is not wider itself; lines after the first begin with `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== "" && widthOf(line) + widthOf(piece.trimEnd()) > width - indent) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()].join(`\n${" ".repeat(indent)}`);
}
