// Cells of one sheet replaced or put in; everything else of its XML stays as it was written.
import type { CellEdit } from "./cell-edit.js";
import { cellXml } from "./cell-edit.js";
import { intoElement, newRows } from "./new-rows.js";
import type { Patch } from "./patches.js";
import { columnStyles, rowStyle } from "./sheet-head.js";
import type { CellSpan, RowSpan, SheetMap, Span } from "./sheet-map.js";
import { attributeOf, withAttribute } from "./tags.js";

/** The patches that write edits into a sheet. A cell keeps its look; a new one gets that of its row or column, or the one it is given. */
export function patchCells(
  xml: string,
  map: SheetMap,
  edits: readonly CellEdit[],
  lookOf: (edit: CellEdit) => string | undefined = () => undefined,
): readonly Patch[] {
  const cells = new Map<number, Map<number, CellSpan>>();
  for (const cell of map.cells) {
    const row = cells.get(cell.row) ?? new Map<number, CellSpan>();
    cells.set(cell.row, row.set(cell.column, cell));
  }
  const rows = new Map(map.rows.map((row) => [row.row, row]));
  const head = (span: Span): string => xml.slice(span.start, span.headEnd);
  const columnStyle = columnStyles(xml);
  const added = new Map<number, CellEdit[]>();
  const patches: Patch[] = [];
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const cell = cells.get(edit.row)?.get(edit.column);
    if (cell !== undefined) {
      patches.push({ start: cell.start, end: cell.end, text: cellXml(edit, attributeOf(head(cell), "s"), map.prefix) });
    } else if (edit.value !== null || edit.formula !== undefined) {
      const row = added.get(edit.row);
      if (row === undefined) added.set(edit.row, [edit]);
      else row.push(edit);
    }
  }
  const fresh: (readonly [row: number, text: string])[] = [];
  for (const [number, more] of added) {
    const row = rows.get(number);
    const style = row === undefined ? undefined : rowStyle(head(row));
    const written = more.map((edit): NewCell => [
      edit.column,
      cellXml(edit, lookOf(edit) ?? style ?? columnStyle(edit.column), map.prefix),
    ]);
    if (row !== undefined) {
      patches.push(...intoRow(row, head(row), [...(cells.get(number)?.values() ?? [])], written, map.prefix));
      continue;
    }
    const text = written.map(([, cell]) => cell).join("");
    fresh.push([number, `<${map.prefix}row r="${number + 1}">${text}</${map.prefix}row>`]);
  }
  return [...patches, ...newRows(xml, map, fresh)];
}

type NewCell = readonly [column: number, xml: string];

/** New cells into a row that is there, each before the first one to its right. */
const intoRow = (
  row: RowSpan,
  head: string,
  cells: readonly CellSpan[],
  written: readonly NewCell[],
  prefix: string,
): readonly Patch[] => {
  const there = cells.filter((cell) => cell.start > row.start && cell.end <= row.tail);
  const startAfter = (column: number): number | undefined => there.find((cell) => cell.column > column)?.start;
  const last = written.filter(([column]) => startAfter(column) === undefined).map(([, xml]) => xml);
  const bare = withAttribute(head, "spans", null);
  if (head.endsWith("/>")) return intoElement(row, bare, last.join(""), prefix);
  return [
    ...(bare === head ? [] : [{ start: row.start, end: row.headEnd, text: bare }]),
    ...written.flatMap(([column, text]): readonly Patch[] => {
      const start = startAfter(column);
      return start === undefined ? [] : [{ start, end: start, text }];
    }),
    ...intoElement(row, bare, last.join(""), prefix),
  ];
};
