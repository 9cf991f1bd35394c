// A whole known by the moments of its parts: its coefficient of variation, what of it lies between the parts and within them, and whose it is.
import { absorb, emptyAccumulator, type Accumulator } from "../accumulator.js";
import type { Moments } from "../moments.js";
import { requireHeld } from "../require-held.js";

/** What one part has to do with the variation of the whole. */
export interface PartOfVariation {
  /** Its share of the whole's variance, 0 to 1: that of its distance from the mean and that of its own spread. Together all are 1. */
  readonly share: number;
  /** The share of its distance from the mean of all. */
  readonly betweenShare: number;
  /** The share of its own spread. */
  readonly withinShare: number;
  /** The coefficient of variation of all the others; null where they have none. */
  readonly cvWithout: number | null;
}

/** A whole, taken apart. */
export interface VariationOfParts {
  /** The moments of all parts together. */
  readonly moments: Moments;
  /** The coefficient of variation of all values; null where there are fewer than two, or their mean is 0. */
  readonly cv: number | null;
  /** What it would be, were every value its part's mean: the coefficient of variation over the parts. */
  readonly between: number | null;
  /** What it would be, had all parts the same mean. */
  readonly within: number | null;
  /** Σ W_g (m_g − m)² and Σ S_g, from which both come: they may be summed over several wholes. */
  readonly squares: { readonly between: number; readonly within: number };
  /** In the order of the parts. */
  readonly parts: readonly PartOfVariation[];
}

/**
 * The coefficient of variation (差异系数) of a whole, from the moments of its parts: that over all values, that over the parts and that
 * within them (总差异、组间差异、组内差异).
 *
 * Formula: with W_g, m_g and S_g the weight, the mean and the sum of squares of a part, and W and m those of all,
 * between² = Σ W_g (m_g − m)² / (W m²), within² = Σ S_g / (W m²), and cv² = between² + within², exactly but for rounding. A part's share
 * is (W_g (m_g − m)² + S_g) / Σ (W_g (m_g − m)² + S_g). Units: none; each coefficient is 0 or more, each share from 0 to 1. Zeros: a part whose mean is 0 is
 * one like any other; where nothing varies all shares are 0. Missing: a part without weight takes no part and has share 0.
 * None: the coefficients are null where the mean of all is 0 or there are fewer than two values. Errors: a TypeError where the
 * moments of the whole are beyond what a number holds.
 * Source: the law of total variance; Shorrocks, 1984, for GE(2) = CV² / 2.
 *
 * @example
 * variationOfParts([momentsOf([1, 1]), momentsOf([3, 3])]).between // => 0.5
 * variationOfParts([momentsOf([1, 3]), momentsOf([1, 3])]).within // => 0.5
 */
export function variationOfParts(parts: readonly Moments[]): VariationOfParts {
  const whole = emptyAccumulator();
  const before = parts.map((part) => {
    const upToHere = { ...whole };
    add(whole, part);
    return upToHere;
  });
  requireHeld("variationOfParts", whole);
  const others = othersOf(parts, before);
  const distances = parts.map(({ weight, mean, remainder }) => {
    const distance = weight === 0 ? 0 : mean - whole.mean + (remainder - whole.remainder);
    return weight * distance * distance;
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const [between, within] = [sum(distances), sum(parts.map(({ sumOfSquares }) => sumOfSquares))];
  const shareOf = (squares: number): number => (between + within > 0 ? squares / (between + within) : 0);
  return {
    moments: whole,
    cv: coefficientOf(whole.sumOfSquares, whole),
    between: coefficientOf(between, whole),
    within: coefficientOf(within, whole),
    squares: { between, within },
    parts: parts.map(({ sumOfSquares }, at) => ({
      share: shareOf(distances[at]! + sumOfSquares),
      betweenShare: shareOf(distances[at]!),
      withinShare: shareOf(sumOfSquares),
      cvWithout: coefficientOf(others[at]!.sumOfSquares, others[at]!),
    })),
  };
}

/** The coefficient that a sum of squares comes to in a whole; null where there are fewer than two values, or their mean is 0. Internal. */
export const coefficientOf = (squares: number, { count, weight, mean }: Moments): number | null =>
  count < 2 || mean === 0 ? null : Math.sqrt(squares / weight) / mean;

/** The moments of all but each part: what comes before it and what comes after, never by subtraction. */
function othersOf(parts: readonly Moments[], before: readonly Accumulator[]): readonly Accumulator[] {
  const after = emptyAccumulator();
  const others = before.map((each) => ({ ...each }));
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    add(others[at]!, after);
    add(after, parts[at]!);
  }
  return others;
}

const add = (whole: Accumulator, { count, weight, mean, remainder, sumOfSquares }: Moments): void => {
  absorb(whole, weight, mean, remainder, sumOfSquares);
  whole.count += count;
};
