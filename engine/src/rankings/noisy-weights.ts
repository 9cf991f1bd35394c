// Weights shaken at random, the same way each time: the seed says how.
import { randomFrom } from "../statistics/intervals/index.js";

/** How weights are shaken. */
export interface Noise {
  /** How far a weight may move, as a share of itself: 0.25 is a quarter up or down. Above 0, at most 1. */
  readonly most: number;
  /** How many times. */
  readonly draws: number;
  /** A whole number; the same seed gives the same draws on every machine. */
  readonly seed: number;
}

/**
 * Weights shaken at random (权重扰动): in each draw every weight is multiplied by 1 + u, u evenly from −most to +most.
 *
 * Formula: weight × (1 + u), u drawn for each from the generator that the seed begins.
 * A weight of zero stays zero. Only proportions matter, so that nothing is scaled back to a sum. Units: weights in any, as they
 * came.
 *
 * Source: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 7; decision 13 for the seed.
 *
 * @throws RangeError when `most` is not above 0 and at most 1, the draws are not a whole number above 0, the seed is not a
 * whole number, or fewer than two weights are above zero: then shaking them would change nothing
 * @example
 * noisyWeights({ books: 2, rooms: 1 }, { most: 0.25, draws: 2, seed: 7 }).length // => 2
 */
export function noisyWeights(
  weights: Readonly<Record<string, number>>,
  { most, draws, seed }: Noise,
): readonly Readonly<Record<string, number>>[] {
  if (!(most > 0 && most <= 1)) throw new RangeError(`noisyWeights requires most above 0, at most 1, got ${most}`);
  if (!Number.isInteger(draws) || draws < 1)
    throw new RangeError(`noisyWeights requires a whole number of draws above 0, got ${draws}`);
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`noisyWeights requires a whole number as its seed, got ${seed}`);
  if (Object.values(weights).filter((weight) => weight > 0).length < 2)
    throw new RangeError("noisyWeights requires two weights above zero: with fewer, shaking them changes nothing");
  const next = randomFrom(seed);
  return Array.from({ length: draws }, () =>
    Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight * (1 + most * (2 * next() - 1))])),
  );
}
