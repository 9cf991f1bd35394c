// Figures that can be counted with: what lies beyond is a slip, to the engine and to the SQL alike.

/** Nothing that is counted in schools is larger, or smaller but 0; and squares of quotients of what lies between are held in a number. */
export const countable = { least: 1e-60, most: 1e60 } as const;

/**
 * Whether a figure can be counted with (可计的数): 0, or a size from 1e-60 to 1e60.
 *
 * Formula: |x| = 0, or 1e-60 ≤ |x| ≤ 1e60. Units: any of a school's figures; below zero too, which is another fault. Zeros: can be counted
 * with. Missing: NaN and infinities cannot. None: there is always an answer. Errors: none thrown. Source: ours, so that squares
 * of quotients stay within what a double holds.
 *
 * @example
 * [0, 1e-60, 1e-61, -1e61].map(isCountable) // => [true, true, false, false]
 */
export const isCountable = (figure: number): boolean => {
  const size = Math.abs(figure);
  return size === 0 || (size >= countable.least && size <= countable.most);
};
