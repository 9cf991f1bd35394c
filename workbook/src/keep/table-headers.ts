// The headers of Excel's tables stand twice, in the cell and in the table's own part: one without the other is a damaged file.
import { rangeOf } from "../read/addresses.js";
import { cellText } from "../write/cell-text.js";
import type { CellEdit } from "./cell-edit.js";
import type { EditedPackage } from "./edited-package.js";
import { applyPatches } from "./patches.js";
import { tagsNamed } from "./sheet-head.js";
import { attributeOf, withAttribute } from "./tags.js";

/** Renames the columns of a sheet's tables whose headers are edited; the edits, with the headers as a table can have them. */
export function renameTableColumns(book: EditedPackage, path: string, edits: readonly CellEdit[]): readonly CellEdit[] {
  let now = edits;
  for (const { kind, path: part } of book.relationsOf(path).values()) {
    const xml = kind === "table" ? book.textOf(part) : undefined;
    const table = xml === undefined ? undefined : tagsNamed(xml, "table")[0]?.tag;
    const range = rangeOf(attributeOf(table ?? "", "ref") ?? "");
    if (xml === undefined || table === undefined || range === null || attributeOf(table, "headerRowCount") === "0")
      continue;
    const columns = tagsNamed(xml, "tableColumn");
    const names = columns.map(({ tag }) => attributeOf(tag, "name") ?? "");
    now = now.map((edit) => {
      const at = edit.column - range.left;
      if (edit.row !== range.top || at < 0 || at >= columns.length) return edit;
      const name = freeName(
        textOf(edit),
        names.filter((_, other) => other !== at),
      );
      names[at] = name;
      return { sheet: edit.sheet, row: edit.row, column: edit.column, value: name };
    });
    const patches = columns.flatMap(({ tag, start, end }, at) =>
      attributeOf(tag, "name") === names[at]
        ? []
        : [{ start, end, text: withAttribute(tag, "name", (names[at] ?? "").replaceAll("\n", "_x000a_")) }],
    );
    if (patches.length > 0) book.put(part, applyPatches(xml, patches));
  }
  return now;
}

const textOf = ({ value }: CellEdit): string =>
  value === null ? "" : typeof value === "object" ? value.error : cellText(String(value)).slice(0, 255);

/** No two headers of a table are alike, and none is empty. */
const freeName = (wanted: string, taken: readonly string[]): string => {
  const base = wanted.trim() === "" ? "列" : wanted;
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let count = 2; lower.has(name.toLowerCase()); count++) name = `${base}${count}`;
  return name;
};
