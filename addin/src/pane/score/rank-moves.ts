// How ranks move under other weights of the sections: each left out in turn, and all shaken by up to a quarter.
import type { RankingColumn } from "@junheng/engine/rankings";
import { noisyWeights, rankResilience, withoutEach } from "@junheng/engine/rankings";
import { fromUnits } from "@junheng/engine/rubrics";
import type { Scored } from "@junheng/engine/scoring";

/** Where a school stands, and between which ranks it moves. */
export interface RankMove {
  readonly row: number;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}

const shaken = { most: 0.25, draws: 200, seed: 1 } as const;

/**
 * The ranks by section points, and how far they move (排名稳健性); null where fewer than two sections part schools, or fewer than two schools
 * have nothing open. Every section counts by its points, so that the first ranking is that of the totals.
 */
export function rankMoves({ scores }: Pick<Scored, "scores">): readonly RankMove[] | null {
  const { nodes, names, decimals } = scores;
  const rows = names.flatMap((_, row) => (scores.total[row] === scores.totalAtMost[row] ? [row] : []));
  const sections = nodes.filter(({ depth, kind, full }) => depth === 0 && kind === "points" && full > 0);
  const parted = sections.flatMap(({ id, full, earned }) => {
    const values = rows.map((row) => fromUnits(earned[row]!, decimals));
    const target = fromUnits(full, decimals);
    // Distances are counted from the lowest school: weighed by what is left to earn above it, they add up as points do.
    const weight = target - Math.min(...values);
    return weight > 0 ? [{ id, values, target, weight }] : [];
  });
  if (rows.length < 2 || parted.length < 2) return null;
  const columns = parted.map(({ id, values }): RankingColumn => ({ id, direction: "higher", values }));
  const weights = Object.fromEntries(parted.map(({ id, weight }) => [id, weight]));
  const targets = Object.fromEntries(parted.map(({ id, target }) => [id, target]));
  const scenarios = [
    ...withoutEach(weights),
    ...noisyWeights(weights, shaken).map((each, k) => ({ name: String(k), weights: each })),
  ];
  const plan = { weights, targets, normalisation: "distanceToTarget", aggregation: "arithmetic" } as const;
  return rankResilience(columns, plan, scenarios).units.map(({ position, rank, bestRank, worstRank }) => ({
    row: rows[position]!,
    rank,
    best: bestRank,
    worst: worstRank,
  }));
}
