// The sizes of a sheet as they are after rows and columns were put in and taken out, by the rules by which its XML is shifted.
import type { RowLook, SheetLooks } from "../../looks/looks.js";
import type { FrozenPanes } from "../../looks/size-change.js";
import { maximumColumns } from "../../read/limits.js";
import type { SheetMoves } from "./moves.js";
import { alikeAfter, indexAfter, insertedBy, placeAfter, spanAfter } from "./moves.js";

/** Sizes of rows and columns, and what is hidden and frozen. */
export type SheetSizes = Pick<SheetLooks, "rows" | "columns" | "frozen">;

/**
 * The sizes of a sheet after rows and columns were put in or taken out (行高列宽的移动), with what is hidden and frozen.
 *
 * Rule: a row that came in is as the one above it, and never hidden; a column is as the one before it; frozen panes grow and shrink. Units:
 * indices from 0, heights in points, widths in characters. Zeros: row 0 is frozen or not like any other. Missing: a row without a size of
 * its own stays without. None: no sizes, empty lists. Errors: none. Source: ours, as Excel does it.
 *
 * @example
 * shiftedSizes({ rows: [{ row: 3, height: 30 }], columns: [] }, { rows: [{ at: 0, count: 1 }], columns: [] }) // => { rows: [{ row: 4, height: 30 }], columns: [] }
 */
export function shiftedSizes({ rows, columns, frozen }: SheetSizes, moves: SheetMoves): SheetSizes {
  const after = new Map<number, RowLook>();
  for (const look of rows) {
    const row = indexAfter(look.row, moves.rows);
    if (row !== null) after.set(row, { ...look, row });
  }
  for (const row of insertedBy(moves.rows)) {
    const { hidden: _, ...above } = after.get(row - 1) ?? {};
    if (Object.keys(above).length > 1) after.set(row, { ...above, row });
  }
  return {
    rows: [...after.values()].sort((a, b) => a.row - b.row),
    columns: columns.flatMap(({ first, last, ...look }) => {
      const span = alikeAfter([first, last], moves.columns);
      if (span === null || span[0] >= maximumColumns) return [];
      return [{ first: span[0], last: Math.min(span[1], maximumColumns - 1), ...look }];
    }),
    ...(frozen && { frozen: frozenAfter(frozen, moves) }),
  };
}

const frozenAfter = ({ top, left, rows, columns }: FrozenPanes, moves: SheetMoves): FrozenPanes => {
  const counted = (first: number, count: number, along: SheetMoves["rows"]): number => {
    const span = count === 0 ? null : spanAfter([first, first + count - 1], along);
    return span === null ? 0 : span[1] - span[0] + 1;
  };
  return {
    top: top === 0 ? 0 : placeAfter(top, moves.rows),
    left: left === 0 ? 0 : placeAfter(left, moves.columns),
    rows: counted(top, rows, moves.rows),
    columns: counted(left, columns, moves.columns),
  };
};
