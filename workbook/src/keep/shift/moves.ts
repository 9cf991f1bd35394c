// Rows and columns put in and taken out, and where what stood somewhere stands afterwards.

/** Rows or columns of a sheet put in before `at` (`count` above 0), or taken out from `at` on (`count` below 0); counted from 0. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** A shift along its axis. */
export type Move = Pick<Shift, "at" | "count">;

/** The shifts of one sheet, one after the other. */
export interface SheetMoves {
  readonly rows: readonly Move[];
  readonly columns: readonly Move[];
}

/** The shifts of each sheet, by its name in small letters. */
export type MovesBySheet = ReadonlyMap<string, SheetMoves>;

/**
 * Shifts by the sheets that they are of (按工作表归并的行列增删), those of rows and those of columns apart.
 *
 * Rule: sheets by their names in small letters; of each axis in the order given. Units: `at` counts from 0; `count` above 0 puts in, below
 * 0 takes out. Zeros: a count of 0 moves nothing. Missing: a sheet without shifts is not in the map. None: no shifts, an empty map. Errors:
 * none. Source: ours; Excel takes 表A and 表a for one sheet.
 *
 * @example
 * movesBySheet([{ sheet: "A", axis: "row", at: 2, count: 3 }]).get("a") // => { rows: [{ sheet: "A", axis: "row", at: 2, count: 3 }], columns: [] }
 */
export function movesBySheet(shifts: readonly Shift[]): MovesBySheet {
  const names = new Set(shifts.map(({ sheet }) => sheet.toLowerCase()));
  const along = (name: string, axis: Shift["axis"]): readonly Move[] =>
    shifts.filter((shift) => shift.sheet.toLowerCase() === name && shift.axis === axis);
  return new Map([...names].map((name) => [name, { rows: along(name, "row"), columns: along(name, "column") }]));
}

/**
 * Where a row or column stands after moves (增删后的位置).
 *
 * Formula: for each move in turn, index + count where the index is at or behind it; before it nothing changes. Units: indices count from 0.
 * Zeros: row 0 moves like any other. Missing: without moves it stays. None: null where it was taken out. Errors: none. Source: ours, as
 * Excel moves rows.
 *
 * @example
 * indexAfter(5, [{ at: 2, count: 3 }]) // => 8
 * indexAfter(2, [{ at: 2, count: -1 }]) // => null
 */
export function indexAfter(index: number, moves: readonly Move[]): number | null {
  let now = index;
  for (const { at, count } of moves) {
    if (now < at) continue;
    if (now < at - count) return null;
    now += count;
  }
  return now;
}

/** The same, and for one that was taken out the place where it stood. */
export function placeAfter(index: number, moves: readonly Move[]): number {
  return moves.reduce((now, { at, count }) => (now < at ? now : Math.max(at, now + count)), index);
}

/** First and last of several in a row. */
export type Span = readonly [first: number, last: number];

/**
 * Where several rows or columns in a row stand after moves (增删后的区域), with what was put in between them.
 *
 * Rule: both ends move; a removal within shrinks the span, one over an end cuts it. Units: first and last, both counted in, from 0. Zeros:
 * row 0 moves like any other. Missing: without moves it stays. None: null where all were taken out. Errors: none. Source: ours, as Excel
 * moves ranges.
 *
 * @example
 * spanAfter([1, 4], [{ at: 3, count: -9 }]) // => [1, 2]
 * spanAfter([1, 4], [{ at: 0, count: -9 }]) // => null
 */
export function spanAfter([first, last]: Span, moves: readonly Move[]): Span | null {
  let [from, to] = [first, last];
  for (const { at, count } of moves) {
    if (from >= at) from = Math.max(at, from + count);
    if (to >= at) to = count > 0 || to >= at - count ? to + count : at - 1;
    if (to < from) return null;
  }
  return [from, to];
}

/** The same of columns of one look: what is put in right behind them is as they are, as in Excel. */
export const alikeAfter = (span: Span, moves: readonly Move[]): Span | null =>
  moves.reduce<Span | null>((now, move) => {
    if (now === null) return null;
    const [first, last] = now;
    return move.count > 0 && move.at === last + 1 ? [first, last + move.count] : spanAfter(now, [move]);
  }, span);

/**
 * The numbers of all rows or columns that were put in and are still there (新插入的行列), in order.
 *
 * Rule: each move shifts or removes those that earlier ones put in, then adds its own. Units: indices count from 0, as they stand after the
 * last move. Zeros: row 0 can be one. Missing: without moves, or with removals alone, none. None: an empty list. Errors: none. Source:
 * ours; rows put in have no look of their own yet.
 *
 * @example
 * insertedBy([{ at: 2, count: 2 }, { at: 0, count: 1 }]) // => [0, 3, 4]
 */
export function insertedBy(moves: readonly Move[]): readonly number[] {
  let inserted: readonly number[] = [];
  for (const move of moves) {
    const moved = inserted.flatMap((index) => indexAfter(index, [move]) ?? []);
    const added = Array.from({ length: Math.max(0, move.count) }, (_, index) => move.at + index);
    inserted = [...moved, ...added];
  }
  return [...inserted].sort((a, b) => a - b);
}
