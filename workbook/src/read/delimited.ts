// Text with separators (csv, tsv) to rows. Every cell keeps its text: 007 stays 007, numbers are told later.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { maximumCells } from "./limits.js";
import { FileProblem } from "./problem.js";

/** Reads comma-, semicolon- or tab-separated text; quotes as in RFC 4180, line ends of every kind. */
export function delimitedGrid(text: string, file: string): Grid {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const rows = delimitedRows(body, said?.[1] ?? separatorOf(body));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === null)) rows.pop();
  return { file, sheet: sheetName(file), rows, ...(said && { origin: { row: 1, column: 0 } }) };
}

const sheetName = (file: string): string => file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || file;

/** The separator that most of the first lines have outside quotes; of equal ones that which stands there most often. */
const separatorOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/[\r\n]+/)
    .slice(0, 30);
  const weight = (separator: string): number =>
    lines.reduce((sum, line) => sum + (line.includes(separator) ? 1000 : 0) + line.split(separator).length - 1, 0);
  return [",", "\t", ";"].reduce((best, each) => (weight(each) > weight(best) ? each : best));
};

const delimitedRows = (text: string, separator: string): Cell[][] => {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cells = 0;
  let at = 0;
  while (at < text.length) {
    const [value, end] = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    row.push(value.trim() === "" ? null : value);
    if (++cells > maximumCells) throw new FileProblem("fileTooLarge");
    const sign = text[end];
    at = end + 1;
    if (sign === separator && at < text.length) continue;
    rows.push(row);
    row = [];
    if (sign === "\r" && text[at] === "\n") at++;
  }
  return rows;
};

const isEnd = (sign: string | undefined, separator: string): boolean =>
  sign === undefined || sign === separator || sign === "\n" || sign === "\r";

const plain = (text: string, from: number, separator: string): readonly [string, number] => {
  let end = from;
  while (!isEnd(text[end], separator)) end++;
  return [text.slice(from, end), end];
};

/** A cell in quotes; a doubled quote stands for one. What follows the closing quote belongs to the cell, as Excel reads it. */
const quoted = (text: string, from: number, separator: string): readonly [string, number] => {
  let value = "";
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return [value + text.slice(at), text.length];
    value += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  const [rest, end] = plain(text, at, separator);
  return [value + rest, end];
};
