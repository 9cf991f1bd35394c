// Text with separators (csv, tsv) to rows. Every cell keeps its text: 007 stays 007, numbers are told later.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { maximumCells, maximumColumns, maximumRows } from "./limits.js";
import { FileProblem } from "./problem.js";

/** Reads comma-, semicolon- or tab-separated text, or text with full-width commas and the like; quotes as in RFC 4180, line ends of every kind. */
export function delimitedGrid(text: string, file: string): Grid {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  if (body.length > maximumRows && filledLines(body) > maximumRows) throw new FileProblem("sheetTooLarge");
  const rows = delimitedRows(body, said?.[1] ?? separatorOf(body));
  return { file, sheet: sheetName(file), rows, ...(said && { origin: { row: 1, column: 0 } }) };
}

const sheetName = (file: string): string => file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || file;

/** Signs that part cells in files as programs write them … */
const usual = [",", "\t", ";"];
/** … and in texts typed by hand, where the other sort of comma may stand in some lines. */
const typed = ["，", ",，", "；", ";；", "|", "｜", "、"];
/** A line of text with commas is no table: each line has at least so many cells. */
const minTyped = 3;

/**
 * The signs that part cells: the usual one that most of the first lines have outside quotes (of equal ones that which stands there most
 * often); where it parts them unevenly, another one by which nearly all lines have as many cells.
 */
const separatorOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/[\r\n]+/)
    .slice(0, 30)
    .filter((line) => line.trim() !== "");
  const weight = (separator: string): number =>
    lines.reduce((sum, line) => sum + (line.includes(separator) ? 1000 : 0) + line.split(separator).length - 1, 0);
  const best = usual.reduce((found, each) => (weight(each) > weight(found) ? each : found));
  if (evenCells(lines, best) >= 2) return best;
  return typed.find((signs) => evenCells(lines, signs) >= minTyped) ?? best;
};

/** How many cells four of five lines have; 0 where they differ more, or there is but one line. */
const evenCells = (lines: readonly string[], signs: string): number => {
  const counts = new Map<number, number>();
  for (const line of lines) {
    let cells = 1;
    for (const sign of line) if (signs.includes(sign)) cells++;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  const [cells = 0, often = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return often >= 2 && often * 5 >= lines.length * 4 ? cells : 0;
};

/** How many lines hold anything but blanks and commas: counted before, since as many rows would take half a gigabyte. */
const filledLines = (text: string): number => {
  let lines = 0;
  let isQuoted = false;
  let isFilled = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) isQuoted = !isQuoted;
    if (code > 32 && code !== 44 && code !== 59) isFilled = true;
    if ((code !== 10 && code !== 13) || isQuoted) continue;
    if (isFilled) lines++;
    isFilled = false;
  }
  return lines;
};

/** The rows down to the last that holds anything; blank ones are one and the same, so that millions of them take no room. */
const delimitedRows = (text: string, separators: string): Cell[][] => {
  const blank: Cell[] = [];
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 0;
  let column = 0;
  let isBlank = true;
  let cells = 0;
  let at = 0;
  while (at < text.length) {
    const [value, end] = text[at] === '"' ? quoted(text, at, separators) : plain(text, at, separators);
    const cell = value.trim() === "" ? null : (errorOf(value) ?? withoutFormula(value));
    if (cell !== null) isBlank = false;
    if (cell !== null && (line >= maximumRows || column >= maximumColumns)) throw new FileProblem("sheetTooLarge");
    if (column++ < maximumColumns) row.push(cell);
    const sign = text[end];
    at = end + 1;
    if (sign !== undefined && separators.includes(sign) && at < text.length) continue;
    if (!isBlank) {
      cells += row.length;
      if (cells > maximumCells) throw new FileProblem("sheetTooLarge");
      while (rows.length < line) rows.push(blank);
      rows.push(row);
    }
    row = [];
    column = 0;
    isBlank = true;
    line++;
    if (sign === "\r" && text[at] === "\n") at++;
  }
  return rows;
};

/** A formula's error, as programs write it into a text. */
const errorOf = (value: string): Cell | undefined =>
  value.startsWith("#") && /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)$/.test(value)
    ? { error: value }
    : undefined;

/** ="007" is how Excel is made to keep a code as text. */
const withoutFormula = (value: string): string =>
  /^\s*="[^"]*"\s*$/.test(value) ? value.slice(value.indexOf('"') + 1, value.lastIndexOf('"')) : value;

const isEnd = (sign: string | undefined, separators: string): boolean =>
  sign === undefined || separators.includes(sign) || sign === "\n" || sign === "\r";

const plain = (text: string, from: number, separators: string): readonly [string, number] => {
  let end = from;
  while (!isEnd(text[end], separators)) end++;
  return [text.slice(from, end), end];
};

/** So many pieces of a cell are joined at once: a text put together piece by piece holds all of them until it is looked at. */
const piecesJoined = 4096;

/** A cell in quotes; a doubled quote stands for one. What follows the closing quote belongs to the cell, as Excel reads it. */
const quoted = (text: string, from: number, separators: string): readonly [string, number] => {
  const joined: string[] = [];
  let pieces: string[] = [];
  let at = from + 1;
  const whole = (): string => [...joined, pieces.join('"')].join('"');
  for (;;) {
    const close = text.indexOf('"', at);
    pieces.push(text.slice(at, close < 0 ? text.length : close));
    if (close < 0) return [whole(), text.length];
    at = close + 1;
    if (text[at] !== '"') break;
    at++;
    if (pieces.length < piecesJoined) continue;
    joined.push(pieces.join('"'));
    pieces = [];
  }
  const [rest, end] = plain(text, at, separators);
  return [whole() + rest, end];
};
