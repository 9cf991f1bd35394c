// Chance that is the same every time: a seeded generator, so that the sample can be made again cell by cell.

/** A source of chance. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** `mean` with a spread around it, never further than two and a half spreads away. */
  readonly around: (mean: number, spread: number) => number;
  /** The items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** Mulberry32: 32 bits of state, enough for a sample. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const around = (mean: number, spread: number): number => {
    const sum = next() + next() + next() + next() - 2;
    return mean + spread * Math.max(-2.5, Math.min(2.5, sum * Math.sqrt(3)));
  };
  const shuffled = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { next, whole, around, shuffled };
};

/** Whole numbers in these proportions that add up to the total exactly (largest remainders). */
export const shareOut = (total: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, position) => ({ position, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.position - b.position);
  for (const { position } of byRemainder.slice(0, left)) parts[position] = (parts[position] ?? 0) + 1;
  return parts;
};
