// A sheet while it is made: cells where they are put, and for every figure the cell it was put in.
import type { Quantity } from "@junheng/engine";

/** What a made cell holds; a percentage is its share, shown as a percentage. */
export type MadeCell = string | number | { readonly percent: number };

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A figure that was put down: whose it is, what it means, where it stands, and what it reads as. */
export interface PlacedFigure extends Place {
  readonly code: string;
  readonly path: string;
  readonly reads: Quantity;
  readonly year?: number;
}

/** The name of a school that was put down. */
export interface PlacedName extends Place {
  readonly code: string;
  readonly name: string;
}

/** A made sheet. */
export interface MadeSheet {
  readonly name: string;
  readonly cells: readonly (Place & { readonly value: MadeCell })[];
  readonly merges: readonly (readonly [from: Place, to: Place])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly figures: readonly PlacedFigure[];
  readonly names: readonly PlacedName[];
  /** Totals that were put down, by path: the cell of each. */
  readonly totals: ReadonlyMap<string, Place>;
}

/** The pencil a layout writes with. */
export interface Pencil {
  readonly put: (row: number, column: number, value: MadeCell | null) => void;
  readonly merge: (top: number, left: number, bottom: number, right: number) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumn: (column: number) => void;
  readonly figure: (figure: PlacedFigure, value: MadeCell | null) => void;
  /** Says that a figure stands within a text that is put down by itself. */
  readonly note: (figure: PlacedFigure) => void;
  readonly name: (name: PlacedName, text?: string) => void;
  readonly total: (path: string, row: number, column: number, value: MadeCell) => void;
  readonly done: () => MadeSheet;
}

/** A new sheet. Everything is put down `shift` further down and right: forms do not always begin at A1. */
export function newSheet(name: string, shift: Place = { row: 0, column: 0 }): Pencil {
  const cells = new Map<string, Place & { readonly value: MadeCell }>();
  const merges: (readonly [Place, Place])[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const figures: PlacedFigure[] = [];
  const names: PlacedName[] = [];
  const totals = new Map<string, Place>();
  const moved = ({ row, column }: Place): Place => ({ row: row + shift.row, column: column + shift.column });
  const put: Pencil["put"] = (row, column, value) => {
    const at = moved({ row, column });
    const key = `${at.row},${at.column}`;
    if (cells.has(key)) throw new Error(`two things at ${key} of ${name}`);
    if (value !== null) cells.set(key, { ...at, value });
  };
  return {
    put,
    merge: (top, left, bottom, right) => {
      if (top !== bottom || left !== right)
        merges.push([moved({ row: top, column: left }), moved({ row: bottom, column: right })]);
    },
    hideRow: (row) => hiddenRows.push(row + shift.row),
    hideColumn: (column) => hiddenColumns.push(column + shift.column),
    figure: (figure, value) => {
      put(figure.row, figure.column, value);
      figures.push({ ...figure, ...moved(figure) });
    },
    note: (figure) => figures.push({ ...figure, ...moved(figure) }),
    name: (own, text = own.name) => {
      put(own.row, own.column, text);
      names.push({ ...own, ...moved(own) });
    },
    total: (path, row, column, value) => {
      put(row, column, value);
      totals.set(path, moved({ row, column }));
    },
    done: () => ({
      name,
      cells: [...cells.values()],
      merges,
      hiddenRows,
      hiddenColumns,
      figures,
      names,
      totals,
    }),
  };
}

/** The address of a place: A1 for the first. */
export const addressOf = ({ row, column }: Place): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ""}${letter}${row + 1}`;
};
