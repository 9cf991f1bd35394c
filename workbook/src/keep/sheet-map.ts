// Where the rows, and the cells that are asked for, stand in the XML of a sheet.
import { columnOf } from "../read/addresses.js";
import { maximumColumns, maximumRows } from "../read/limits.js";
import { FileProblem } from "../read/problem.js";
import type { Tag } from "./tags.js";
import { attributeOf, scanTags } from "./tags.js";

/** An element: its first tag ends at `headEnd`, its last begins at `tail`; an empty one has both behind its only tag. */
export interface Span {
  readonly start: number;
  headEnd: number;
  tail: number;
  end: number;
}

/** A row, counted from 0. */
export interface RowSpan extends Span {
  readonly row: number;
}

/** A cell, counted from 0, with its formula and its value where it has them. */
export interface CellSpan extends RowSpan {
  readonly column: number;
  formula: Span | null;
  value: Span | null;
}

/** The places in a sheet. */
export interface SheetMap {
  /** What the names of its elements begin with; usually nothing. */
  readonly prefix: string;
  readonly data: Span;
  readonly rows: readonly RowSpan[];
  readonly cells: readonly CellSpan[];
}

/** Maps a sheet; of its cells those with a formula, and all of the rows that `isWanted` names. Errors: a FileProblem where it is not whole. */
export function mapSheet(xml: string, isWanted: (row: number) => boolean): SheetMap {
  const rows: RowSpan[] = [];
  const cells: CellSpan[] = [];
  let prefix = "";
  let data: Span | null = null;
  let row: RowSpan | null = null;
  let cell: CellSpan | null = null;
  let isOver = false;

  const open = (tag: Tag): void => {
    if (tag.name === "sheetData" && data === null) {
      data = spanOf(tag);
      prefix = tag.prefix;
    } else if (data === null || isOver) return;
    else if (tag.name === "row") {
      const said = Number(attributeOf(xml.slice(tag.start, tag.end), "r"));
      const number = said >= 1 ? Math.trunc(said) - 1 : (row?.row ?? -1) + 1;
      if (number >= maximumRows) throw new FileProblem("sheetTooLarge");
      rows.push((row = { ...spanOf(tag), row: number }));
      cell = null;
    } else if (tag.name === "c" && row !== null) {
      const found = columnOf(attributeOf(xml.slice(tag.start, tag.end), "r") ?? "");
      const before: number = cell?.column ?? -1;
      const column: number = found < 0 ? before + 1 : found;
      if (column >= maximumColumns) throw new FileProblem("sheetTooLarge");
      cell = { ...spanOf(tag), row: row.row, column, formula: null, value: null };
      if (isWanted(row.row)) cells.push(cell);
    } else if (tag.name === "f" && cell !== null) {
      if (cells[cells.length - 1] !== cell) cells.push(cell);
      cell.formula = spanOf(tag);
    } else if (cell !== null && (tag.name === "v" || tag.name === "is")) cell.value ??= spanOf(tag);
  };
  const opened = (name: string): Span | null | undefined => {
    switch (name) {
      case "sheetData":
        return data;
      case "row":
        return row;
      case "c":
        return cell;
      case "f":
        return cell?.formula;
      case "v":
      case "is":
        return cell?.value;
      default:
        return null;
    }
  };
  const close = (tag: Tag): void => {
    const span = opened(tag.name);
    if (isOver || span === undefined || span === null) return;
    span.tail = tag.start;
    span.end = tag.end;
    if (tag.name === "sheetData") isOver = true;
  };

  scanTags(xml, (tag) => {
    if (tag.kind === "close") close(tag);
    else open(tag);
    if (tag.kind === "empty" && tag.name === "sheetData") isOver = true;
  });
  if (data === null || !isOver) throw new FileProblem("fileDamaged");
  return { prefix, data, rows, cells };
}

const spanOf = ({ start, end }: Tag): Span => ({ start, headEnd: end, tail: end, end });
