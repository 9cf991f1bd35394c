// Chance from a seed: the same seed makes the same sheets.
import { chanceFrom } from "../../samples/county/random.js";

/** Draws from a seed. */
export interface Chance {
  /** A whole number from `low` to `high`, ends included. */
  readonly between: (low: number, high: number) => number;
  readonly one: <T>(items: readonly T[]) => T;
  /** Whether something happens that happens so many times in a hundred. */
  readonly happens: (percent: number) => boolean;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** A source of chance. */
export function chanceOf(seed: number): Chance {
  const { next, whole, shuffled } = chanceFrom(seed);
  return {
    between: whole,
    one: (items) => items[whole(0, items.length - 1)]!,
    happens: (percent) => next() * 100 < percent,
    shuffled,
  };
}
