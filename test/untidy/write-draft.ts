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
  "csv with semicolons",
  "tsv",
] as const;
export type FileKind = (typeof fileKinds)[number];

interface Laid {
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly merges: library.Range[];
  readonly hiddenColumns: readonly number[];
}

const laid = (sheet: DraftSheet): Laid => {
  const rows: DraftCell[][] = [...sheet.above];
  const merges: library.Range[] = [];
  const { columns, left } = sheet;
  if (columns.length > 0) {
    const withUnit = ({ header, unit }: { header: string; unit: string }): string =>
      unit === "" || sheet.unitRow ? header : `${header}（${unit}）`;
    if (sheet.groups !== "none") {
      const top = rows.length;
      const groups = columns.map(({ group, header }) => (group === "" ? header : group));
      rows.push(
        groups.map((group, at) => (at > 0 && columns[at]!.group !== "" && groups[at - 1] === group ? null : group)),
      );
      rows.push(
        columns.map((column) => (column.group === "" ? (sheet.groups === "merged" ? null : "") : withUnit(column))),
      );
      if (sheet.groups === "merged")
        columns.forEach((column, at) => {
          if (column.group === "") merges.push({ s: { r: top, c: left + at }, e: { r: top + 1, c: left + at } });
          else if (at === 0 || groups[at - 1] !== column.group) {
            const width = columns.slice(at).findIndex(({ group }) => group !== column.group);
            const end = at + (width < 0 ? columns.length - at : width) - 1;
            merges.push({ s: { r: top, c: left + at }, e: { r: top, c: left + end } });
          }
        });
    } else rows.push(columns.map(withUnit));
    if (sheet.unitRow) rows.push(columns.map(({ unit }) => (unit === "" ? null : unit)));
    if (sheet.codeRow) rows.push(columns.map((_, at) => (at === 0 ? "甲" : at)));
    for (const { row, column, rows: count } of sheet.bodyMerges)
      merges.push({
        s: { r: rows.length + row, c: left + column },
        e: { r: rows.length + row + count - 1, c: left + column },
      });
    rows.push(...sheet.rows.map(({ cells }) => cells));
  }
  rows.push(...sheet.below);
  const shifted = rows.map((row) => [...Array.from({ length: left }, () => null), ...row]);
  return { name: sheet.name, rows: shifted, merges, hiddenColumns: sheet.hiddenColumns.map((at) => at + left) };
};

const contentOf = ({ rows, merges, hiddenColumns }: Laid): library.WorkSheet => {
  const content: library.WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null || value === "") return;
      content[library.utils.encode_cell({ r, c })] =
        typeof value === "number" ? { t: "n", v: value } : { t: "s", v: value };
    }),
  );
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  content["!ref"] = `A1:${library.utils.encode_cell({ r: Math.max(0, rows.length - 1), c: Math.max(0, right) })}`;
  if (merges.length > 0) content["!merges"] = merges;
  if (hiddenColumns.length > 0)
    content["!cols"] = Array.from({ length: right + 1 }, (_, column) => ({ hidden: hiddenColumns.includes(column) }));
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

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 255;
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
  }
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
  if (kind === "csv utf-16") return { name: "county.csv", bytes: utf16(delimited(first!, "\t")) };
  if (kind === "page") return { name: "county.xls", bytes: new TextEncoder().encode(page(first!)) };
  const book = library.utils.book_new();
  for (const sheet of sheets) library.utils.book_append_sheet(book, contentOf(sheet), sheet.name);
  const bookType = kind === "xls" ? "biff8" : kind;
  const bytes = library.write(book, { type: "array", bookType, compression: true }) as ArrayBuffer;
  return { name: `county.${kind}`, bytes: new Uint8Array(bytes) };
}
