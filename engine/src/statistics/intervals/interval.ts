// What both ways of looking at the uncertainty of a figure give. Internal.

/** A figure of some of the rows, by their positions; a position may come several times. Null where there is none. */
export type FigureOfRows = (rows: readonly number[]) => number | null;

/** A figure, and what it might have been of other units like these. */
export interface Interval {
  /** The figure of all rows. */
  readonly estimate: number;
  /** By how much it is too high on the average, as far as can be seen. */
  readonly bias: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** Positions of all rows. */
export const allRows = (length: number): readonly number[] => Array.from({ length }, (_, row) => row);

/** @throws RangeError unless there is a whole number of rows, and the level is between 0 and 1 */
export function requireRowsAndLevel(caller: string, length: number, level: number): void {
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new RangeError(`${caller} requires a whole number of rows, got ${String(length)}`);
  }
  if (!(level > 0 && level < 1))
    throw new RangeError(`${caller} requires a level between 0 and 1, got ${String(level)}`);
}
