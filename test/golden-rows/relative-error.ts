// How far a number is from the one that is right, as a share of it.

/** 0 where it is the nearest double, infinite where there is no number; `expected` may have more digits than a double. */
export const relativeError = (actual: number | null, expected: string): number =>
  actual === null ? Infinity : actual === Number(expected) ? 0 : Math.abs(actual / Number(expected) - 1);
