// A formula after rows or columns were put in or taken out: its references go where their cells went.
import { addressOf, columnOf } from "../../read/addresses.js";
import { maximumColumns, maximumRows } from "../../read/limits.js";
import { formulaTokens, maximumFormula, referencesOf } from "../formula-references.js";
import type { Move, MovesBySheet, SheetMoves, Span } from "./moves.js";
import { spanAfter } from "./moves.js";

/** What a reference becomes where nothing is left of it. */
export const nothing = "#REF!";

/** A formula, and whether its result may be another: a range grew, shrank or vanished, or it cannot be said where it goes. */
export interface ShiftedFormula {
  readonly text: string;
  readonly isTouched: boolean;
}

/**
 * A formula after rows or columns were put in or taken out (公式引用的移动): its references go where their cells went.
 *
 * Rule: references of the sheet `own` and of sheets that are named, by the moves of each; dollar signs, whole rows and columns as Excel
 * does it, other workbooks not at all. Units: none. Zeros: none. Missing: a sheet without moves leaves its references; `own` null is a
 * formula that stands in no sheet. None: #REF! where nothing is left of a reference. `isTouched` where the result may be another. Errors:
 * none; a formula longer than Excel allows stays as it is, and is touched. Source: ours, as Excel moves references.
 *
 * @example
 * shiftedFormula("SUM(B2:B9)*$A$1", "小学", movesBySheet([{ sheet: "小学", axis: "row", at: 5, count: 2 }])) // => { text: "SUM(B2:B11)*$A$1", isTouched: true }
 */
export function shiftedFormula(formula: string, own: string | null, moves: MovesBySheet): ShiftedFormula {
  if (formula.length > maximumFormula) return { text: formula, isTouched: true };
  let sheet: string | null = null;
  let sheetEnd = -1;
  let isTouched = false;
  const text = formula.replace(formulaTokens, (all: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as Readonly<Record<string, string | undefined>>;
    const at = rest[rest.length - 3] as number;
    const { quoted, outside, range, several, word, next } = groups;
    const isOfSheet = sheetEnd === at;
    if (range === undefined) {
      if (quoted !== undefined) sheet = /[[:]/.test(quoted) ? null : quoted.slice(1, -1).replaceAll("''", "'");
      else if (outside !== undefined || several !== undefined) sheet = null;
      else if (word !== undefined && next === "!") sheet = word;
      else return all;
      sheetEnd = at + all.length;
      return all;
    }
    const of = isOfSheet ? sheet : own;
    const moved = of === null ? undefined : moves.get(of.toLowerCase());
    if (moved === undefined) return all;
    const after = shiftedReference(all, moved);
    isTouched ||= after.isTouched;
    return after.text;
  });
  return { text, isTouched: isTouched || referencesOf(formula).isOpen };
}

/** The number of a row or column, counted from 0, and where its signs stand. */
interface Corner {
  readonly before: string;
  readonly column: number;
  readonly between: string;
  readonly row: number;
}

const cornerOf = (text: string): Corner => {
  const [, before = "", letters = "", between = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return { before, column: columnOf(letters), between, row: Number(digits) - 1 };
};

/** One reference without its sheet (`A1`, `$B$2:C9`, `A:C`, `3:3`) after the moves of that sheet; `#REF!` where nothing is left of it. */
export const shiftedReference = (range: string, { rows, columns }: SheetMoves): ShiftedFormula => {
  const [first = "", last] = range.split(":");
  const [a, b] = [cornerOf(first), cornerOf(last ?? first)];
  // Letters behind the last column are a name.
  if (Math.max(a.column, b.column) >= maximumColumns) return { text: range, isTouched: false };
  const row = shiftedPair(a.row, b.row, rows, maximumRows);
  const column = shiftedPair(a.column, b.column, columns, maximumColumns);
  if (row === null || column === null) return { text: nothing, isTouched: true };
  const isTouched = row.isTouched || column.isTouched;
  if (!isTouched && row.first === a.row && column.first === a.column) return { text: range, isTouched };
  const corners = [
    { ...a, row: row.first, column: column.first },
    { ...b, row: row.last, column: column.last },
  ].slice(0, last === undefined ? 1 : 2);
  return { text: corners.map(cornerText).join(":"), isTouched };
};

const cornerText = ({ before, column, between, row }: Corner): string =>
  `${before}${column < 0 ? "" : addressOf(0, column).slice(0, -1)}${between}${row < 0 ? "" : row + 1}`;

/** Two corners along one axis, in whichever order; those that say nothing of it stay. */
const shiftedPair = (first: number, last: number, moves: readonly Move[], limit: number) => {
  if (first < 0 || last < 0) return { first, last, isTouched: false };
  const before: Span = [Math.min(first, last), Math.max(first, last)];
  const after = spanAfter(before, moves);
  if (after === null || after[0] >= limit) return null;
  const to = Math.min(after[1], limit - 1);
  const isTouched = to - after[0] !== before[1] - before[0];
  return first <= last ? { first: after[0], last: to, isTouched } : { first: to, last: after[0], isTouched };
};
