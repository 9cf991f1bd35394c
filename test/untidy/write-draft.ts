// A draft as the bytes of a file, by a library that is not our own writer's: .xlsx, .xls, .ods, a page named .xls, text in many encodings.
import * as library from "@e965/xlsx";
import { asGb18030 } from "../made-set/files/gb18030.js";
import type { Draft, DraftCell, DraftSheet } from "./draft.js";

export const fileKinds = [
  "xlsx",
  "xlsx",
  "xls",
  "ods",
  "fods",
  "page",
  "csv utf-8",
  "csv utf-8 with mark",
  "csv gbk",
  "csv utf-16",
  "csv utf-16 without mark",
  "csv with full-width commas",
  "csv with semicolons",
  "tsv",
] as const;
export type FileKind = (typeof fileKinds)[number];

interface Laid {
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly merges: library.Range[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
}

/** Whether a column's text of a level is written there: it is a leaf, or the first of its group. */
const startsAt = (texts: readonly (readonly string[])[], at: number, level: number): boolean => {
  const own = texts[at]!;
  if (level >= own.length) return false;
  const before = texts[at - 1];
  const isGroup = level < own.length - 1;
  return !isGroup || before === undefined || own.slice(0, level + 1).some((text, each) => before[each] !== text);
};

const headerMerges = (
  texts: readonly (readonly string[])[],
  depth: number,
  top: number,
  left: number,
): readonly library.Range[] =>
  texts.flatMap((own, at) =>
    own.flatMap((_, level): readonly library.Range[] => {
      if (!startsAt(texts, at, level)) return [];
      const isLeaf = level === own.length - 1;
      let end = at + 1;
      while (!isLeaf && end < texts.length && !startsAt(texts, end, level) && level < texts[end]!.length - 1) end++;
      const bottom = isLeaf ? depth - 1 : level;
      if (bottom === level && end === at + 1) return [];
      return [{ s: { r: top + level, c: left + at }, e: { r: top + bottom, c: left + end - 1 } }];
    }),
  );

const laid = (sheet: DraftSheet): Laid => {
  const rows: DraftCell[][] = [...sheet.above];
  const merges: library.Range[] = [];
  let body = 0;
  const { columns, left } = sheet;
  if (columns.length > 0) {
    const withUnit = ({ header, unit }: { header: string; unit: string }): string =>
      unit === "" || sheet.unitRow ? header : `${header}（${unit}）`;
    const top = rows.length;
    const texts = columns.map((column) =>
      [column.over ?? "", column.group, withUnit(column)].filter((text, level) => level === 2 || text !== ""),
    );
    const depth = Math.max(...texts.map(({ length }) => length));
    for (let level = 0; level < depth; level++)
      rows.push(texts.map((own, at) => (startsAt(texts, at, level) ? own[level]! : null)));
    if (sheet.groups === "merged") merges.push(...headerMerges(texts, depth, top, left));
    if (sheet.unitRow) rows.push(columns.map(({ unit }) => (unit === "" ? null : unit)));
    if (sheet.codeRow) rows.push(columns.map((_, at) => (at === 0 ? "甲" : at)));
    for (const { row, column, rows: count } of sheet.bodyMerges)
      merges.push({
        s: { r: rows.length + row, c: left + column },
        e: { r: rows.length + row + count - 1, c: left + column },
      });
    body = rows.length;
    rows.push(...sheet.rows.map(({ cells }) => cells));
  }
  rows.push(...sheet.below);
  const shifted = rows.map((row) => [...Array.from({ length: left }, () => null), ...row]);
  return {
    name: sheet.name,
    rows: shifted,
    merges,
    hiddenColumns: sheet.hiddenColumns.map((at) => at + left),
    hiddenRows: (sheet.hiddenRows ?? []).map((row) => row + body),
  };
};

const errorCodes: Readonly<Record<string, number>> = {
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#REF!": 23,
  "#NAME?": 29,
  "#N/A": 42,
};

/** A cell whose formula ended in an error; none for any other text. */
const errorCell = (text: string): library.CellObject | undefined =>
  errorCodes[text] === undefined ? undefined : { t: "e", v: errorCodes[text], w: text };

const contentOf = ({ rows, merges, hiddenColumns, hiddenRows }: Laid): library.WorkSheet => {
  const content: library.WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null || value === "") return;
      content[library.utils.encode_cell({ r, c })] =
        typeof value === "number" ? { t: "n", v: value } : (errorCell(value) ?? { t: "s", v: value });
    }),
  );
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  content["!ref"] = `A1:${library.utils.encode_cell({ r: Math.max(0, rows.length - 1), c: Math.max(0, right) })}`;
  if (merges.length > 0) content["!merges"] = merges;
  if (hiddenColumns.length > 0)
    content["!cols"] = Array.from({ length: right + 1 }, (_, column) => ({ hidden: hiddenColumns.includes(column) }));
  if (hiddenRows.length > 0)
    content["!rows"] = Array.from({ length: rows.length }, (_, row) => ({ hidden: hiddenRows.includes(row) }));
  return content;
};

const delimited = ({ rows }: Laid, separator: string): string =>
  rows
    .map((row) =>
      row
        .map((value) => {
          const text = value === null ? "" : String(value);
          return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
        })
        .join(separator),
    )
    .join("\r\n");

const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};

const escaped = (value: DraftCell): string =>
  value === null ? "" : String(value).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\r?\n/g, "<br>");

const page = ({ rows }: Laid): string =>
  `<html><head><meta charset="utf-8"></head><body><table>${rows
    .map((row) => `<tr>${row.map((value) => `<td>${escaped(value)}</td>`).join("")}</tr>`)
    .join("")}</table></body></html>`;

/** The file's name and bytes. */
export function writeDraft(draft: Draft, kind: FileKind): { readonly name: string; readonly bytes: Uint8Array } {
  const sheets = draft.sheets.map(laid);
  const [first] = sheets;
  const text = (separator: string, mark = ""): Uint8Array =>
    new TextEncoder().encode(mark + delimited(first!, separator));
  if (kind === "csv utf-8") return { name: "county.csv", bytes: text(",") };
  if (kind === "csv utf-8 with mark") return { name: "county.csv", bytes: text(",", "\ufeff") };
  if (kind === "csv with semicolons") return { name: "county.csv", bytes: text(";") };
  if (kind === "tsv") return { name: "county.tsv", bytes: text("\t") };
  if (kind === "csv gbk") return { name: "county.csv", bytes: asGb18030(delimited(first!, ",")) };
  if (kind === "csv utf-16") return { name: "county.csv", bytes: utf16(`\ufeff${delimited(first!, "\t")}`) };
  if (kind === "csv utf-16 without mark")
    return {
      name: "county.csv",
      bytes: utf16(delimited(first!, draft.chance.one(["\t", ","])), draft.chance.happens(50)),
    };
  if (kind === "csv with full-width commas") return { name: "county.csv", bytes: text("，") };
  if (kind === "page") return { name: "county.xls", bytes: new TextEncoder().encode(page(first!)) };
  const book = library.utils.book_new();
  for (const sheet of sheets) library.utils.book_append_sheet(book, contentOf(sheet), sheet.name);
  const bookType = kind === "xls" ? "biff8" : kind;
  const bytes = library.write(book, { type: "array", bookType, compression: true }) as ArrayBuffer;
  return { name: `county.${kind}`, bytes: new Uint8Array(bytes) };
}
