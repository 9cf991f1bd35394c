// Prizes by the band that a score is in.
import { atLeast, roundHalfUp } from "../../statistics/index.js";

/** A band: from this score on, this prize. */
export interface PrizeBand {
  readonly from: number;
  readonly yuan: number;
}

/** Bands, and how scores are rounded before they are looked up; not at all where `decimals` is null. */
export interface PrizeMap {
  readonly bands: readonly PrizeBand[];
  readonly decimals: number | null;
}

/**
 * 35,000, 30,000 and 20,000 yuan from 90, 85 and 70 points on, rounded to whole points first.
 *
 * Source: a street's assessment of heads of primary schools; weak as to where. That a score at the edge is in the upper band is
 * as printed there (≥).
 */
export const prizes: PrizeMap = {
  bands: [
    { from: 90, yuan: 35_000 },
    { from: 85, yuan: 30_000 },
    { from: 70, yuan: 20_000 },
  ],
  decimals: 0,
};

/**
 * The prize of a score (奖励档次), in yuan: that of the highest band it reaches; 0 below all bands; null without a score.
 *
 * Rule: score ≥ `from`, after rounding half up to `decimals`.
 *
 * Source: as `prizes` has it, a street's assessment of heads of primary schools; other bands are the caller's.
 *
 * @throws TypeError when the score is not finite
 * @example
 * prizeOf(89.5) // => 35000
 * prizeOf(89.5, { ...prizes, decimals: null }) // => 30000
 * prizeOf(69.4) // => 0
 * prizeOf(null) // => null
 */
export function prizeOf(score: number | null, { bands, decimals }: PrizeMap = prizes): number | null {
  if (score === null) return null;
  if (!Number.isFinite(score)) throw new TypeError(`prizeOf requires a finite score, got ${String(score)}`);
  const compared = decimals === null ? score : roundHalfUp(score, decimals);
  const [best] = bands.filter(({ from }) => atLeast(compared, from)).sort((a, b) => b.from - a.from);
  return best?.yuan ?? 0;
}
