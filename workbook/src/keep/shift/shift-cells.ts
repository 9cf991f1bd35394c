// The rows and cells of a sheet after rows or columns were put in or taken out; what came in has the look of what stands before it, as in Excel.
import { addressOf, rangeOf } from "../../read/addresses.js";
import { maximumColumns, maximumRows } from "../../read/limits.js";
import { FileProblem } from "../../read/problem.js";
import { xmlText } from "../../write/xml-text.js";
import type { Patch } from "../patches.js";
import type { FormulaCell } from "../sheet-formulas.js";
import { formulasOf } from "../sheet-formulas.js";
import type { CellSpan, RowSpan, SheetMap } from "../sheet-map.js";
import { attributeOf, withAttribute } from "../tags.js";
import type { MovesBySheet, SheetMoves } from "./moves.js";
import { indexAfter, insertedBy, spanAfter } from "./moves.js";
import { shiftedFormula } from "./shifted-formula.js";

/** The patches of a sheet's cells, and the cells whose results may be others now, where they stand afterwards. */
export interface ShiftedCells {
  readonly patches: readonly Patch[];
  readonly touched: readonly { readonly row: number; readonly column: number }[];
}

const still: SheetMoves = { rows: [], columns: [] };

/** Shifts the cells of a sheet, and the formulas that go to cells of shifted ones. */
export function shiftCells(xml: string, map: SheetMap, sheet: string, moves: MovesBySheet): ShiftedCells {
  const own = moves.get(sheet.toLowerCase());
  const { rows, columns } = own ?? still;
  const touched: { row: number; column: number }[] = [];
  const untrue = new Set<CellSpan>();
  const patches: Patch[] = [];
  const isGone = ({ row, column }: CellSpan): boolean =>
    indexAfter(row, rows) === null || indexAfter(column, columns) === null;

  const formulas = formulasOf(xml, map);
  const shifted = formulas.map((formula) => ({ formula, ...shiftedFormula(formula.text(), sheet, moves) }));
  const isChanged = ({ formula, text }: { formula: FormulaCell; text: string }): boolean =>
    own !== undefined || text !== formula.text();
  // A text that formulas share moves with each of them in another way: each gets its own.
  const parted = new Set(shifted.filter(isChanged).flatMap(({ formula }) => formula.shared ?? []));
  for (const each of shifted) {
    const { formula, text, isTouched } = each;
    const { cell, span, shared } = formula;
    if (isGone(cell)) continue;
    const row = indexAfter(cell.row, rows) ?? 0;
    const column = indexAfter(cell.column, columns) ?? 0;
    if (isTouched) {
      touched.push({ row, column });
      untrue.add(cell);
      if (cell.value !== null) patches.push({ start: cell.value.start, end: cell.value.end, text: "" });
    }
    const head = xml.slice(span.start, span.headEnd);
    if (shared !== undefined && parted.has(shared))
      patches.push({ start: span.start, end: span.end, text: `<${map.prefix}f>${xmlText(text)}</${map.prefix}f>` });
    else if (isChanged(each)) {
      const moved = ["ref", "r1", "r2"].reduce((tag, name) => withRange(tag, name, own ?? still), head);
      if (moved !== head) patches.push({ start: span.start, end: span.headEnd, text: moved });
      if (text !== formula.text()) patches.push({ start: span.headEnd, end: span.tail, text: xmlText(text) });
    }
  }
  return { patches: [...movedHeads(xml, map, own ?? still, untrue), ...patches], touched };
}

/** Where an array formula puts its results. Errors: a FileProblem where a part of them was taken out or came in, as Excel allows neither. */
const withRange = (tag: string, name: string, { rows, columns }: SheetMoves): string => {
  const range = rangeOf(attributeOf(tag, name) ?? "");
  if (range === null) return tag;
  const [down, across] = [spanAfter([range.top, range.bottom], rows), spanAfter([range.left, range.right], columns)];
  if (
    down === null ||
    across === null ||
    down[1] - down[0] !== range.bottom - range.top ||
    across[1] - across[0] !== range.right - range.left
  )
    throw new FileProblem("fileDamaged");
  const [first, last] = [addressOf(down[0], across[0]), addressOf(down[1], across[1])];
  return withAttribute(tag, name, first === last ? first : `${first}:${last}`);
};

/** The tags of rows and cells, those that go, and those that came in. A result that may be untrue takes what it said of its kind with it. */
const movedHeads = (
  xml: string,
  map: SheetMap,
  { rows, columns }: SheetMoves,
  untrue: ReadonlySet<CellSpan>,
): readonly Patch[] => {
  const { prefix } = map;
  const patches: Patch[] = [];
  const cells = new Map<number, CellSpan[]>();
  for (const cell of map.cells) {
    const there = cells.get(cell.row);
    if (there === undefined) cells.set(cell.row, [cell]);
    else there.push(cell);
  }
  const newColumns = insertedBy(columns);
  const rowsAfter = new Map<number, RowSpan>();
  for (const row of map.rows) {
    const number = indexAfter(row.row, rows);
    if (number === null) {
      patches.push({ start: row.start, end: row.end, text: "" });
      continue;
    }
    if (number >= maximumRows) throw new FileProblem("sheetTooLarge");
    rowsAfter.set(number, row);
    const head = xml.slice(row.start, row.headEnd);
    const numbered = rows.length === 0 ? head : withAttribute(head, "r", String(number + 1));
    const bare = columns.length > 0 ? withAttribute(numbered, "spans", null) : numbered;
    if (bare !== head) patches.push({ start: row.start, end: row.headEnd, text: bare });
    const own = cells.get(row.row) ?? [];
    for (const cell of own) {
      const column = indexAfter(cell.column, columns);
      if (column === null) {
        patches.push({ start: cell.start, end: cell.end, text: "" });
        continue;
      }
      if (column >= maximumColumns) throw new FileProblem("sheetTooLarge");
      const tag = xml.slice(cell.start, cell.headEnd);
      const placed = rows.length + columns.length === 0 ? tag : withAttribute(tag, "r", addressOf(number, column));
      const moved = untrue.has(cell) ? withAttribute(placed, "t", null) : placed;
      if (moved !== tag) patches.push({ start: cell.start, end: cell.headEnd, text: moved });
    }
    for (const { column, style } of stylesOf(xml, own, columns))
      if (newColumns.includes(column)) {
        const before = own.filter((cell) => (indexAfter(cell.column, columns) ?? Infinity) < column);
        const last = before[before.length - 1];
        if (last !== undefined)
          patches.push({ start: last.end, end: last.end, text: emptyCell(prefix, number, column, style) });
      }
  }
  const inserted = insertedBy(rows);
  const isInserted = new Set(inserted);
  const order = [...rowsAfter].sort(([a], [b]) => a - b);
  for (const number of inserted) {
    let above = number - 1;
    while (isInserted.has(above)) above--;
    const source = rowsAfter.get(above);
    if (source === undefined) continue;
    const styles = stylesOf(xml, cells.get(source.row) ?? [], columns);
    const head = withoutNumbers(xml.slice(source.start, source.headEnd), number);
    if (styles.length === 0 && !/ (?:s|ht)="/.test(head)) continue;
    const inside = styles.map(({ column, style }) => emptyCell(prefix, number, column, style)).join("");
    const next = order.find(([at]) => at > number)?.[1];
    const start = next?.start ?? map.data.tail;
    patches.push({ start, end: start, text: `${head}${inside}</${prefix}row>` });
  }
  return patches;
};

const emptyCell = (prefix: string, row: number, column: number, style: string): string =>
  `<${prefix}c r="${addressOf(row, column)}" s="${xmlText(style)}"/>`;

/** The head of a row that came in: as high as the one above, never hidden, in no group. */
const withoutNumbers = (head: string, number: number): string => {
  const tag = ["spans", "hidden", "outlineLevel", "collapsed"].reduce(
    (bare, name) => withAttribute(bare, name, null),
    withAttribute(head, "r", String(number + 1)),
  );
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
};

/** The looks of a row's cells by the columns where they stand afterwards; a column that came in has that of the one before. */
const stylesOf = (
  xml: string,
  cells: readonly CellSpan[],
  columns: SheetMoves["columns"],
): readonly { readonly column: number; readonly style: string }[] => {
  const styles = new Map<number, string>();
  for (const cell of cells) {
    const column = indexAfter(cell.column, columns);
    const style = attributeOf(xml.slice(cell.start, cell.headEnd), "s");
    if (column !== null && style !== undefined) styles.set(column, style);
  }
  for (const column of insertedBy(columns)) {
    const before = styles.get(column - 1);
    if (before !== undefined) styles.set(column, before);
  }
  return [...styles].sort(([a], [b]) => a - b).map(([column, style]) => ({ column, style }));
};
