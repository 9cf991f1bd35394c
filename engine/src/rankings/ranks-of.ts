// Scores to ranks.

/**
 * The rank of each score (名次), the highest being first.
 *
 * Formula: rank = 1 + the number of units with a higher score. Zeros are scores.
 * Scores alike in 12 significant digits share the best of their ranks, and the next rank is as far on as there were units: 1,
 * 2, 2, 4. Differences beyond those digits come from the order of additions, not from the units. A unit without a score has
 * no rank: null.
 *
 * Source: decision 13; shared places are those of competitions (并列名次).
 *
 * @throws TypeError when a score is neither a finite number nor null
 * @example
 * ranksOf([0.5, 0.9, 0.1 + 0.4, null, 0.2]) // => [2, 1, 2, null, 4]
 */
export function ranksOf(scores: ArrayLike<number | null>): readonly (number | null)[] {
  const compared = Array.from(scores, (score, position) => {
    if (score === null) return null;
    if (!Number.isFinite(score)) {
      throw new TypeError(`ranksOf requires finite scores or null, got ${String(score)} at position ${position}`);
    }
    return Number(score.toPrecision(12));
  });
  const descending = compared.filter((score) => score !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  descending.forEach((score, position) => {
    if (!rankOf.has(score)) rankOf.set(score, position + 1);
  });
  return compared.map((score) => (score === null ? null : rankOf.get(score)!));
}
