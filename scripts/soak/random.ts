// Chance that can be had again: the same seed gives the same numbers on every machine.

/** A source of numbers from 0 up to, but not, 1 (mulberry32). */
export type Random = () => number;

/** Starts one. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from 0 up to, but not, `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

/** One of a list, which holds at least one. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;
