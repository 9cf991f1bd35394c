// The ways that a search is given: those that are likely to be of use, and those that prices show to be.
import type { ExchangeProblem, Way } from "./exchange-problem.js";

/** How many of each sort for each group. */
const few = 8;

/** From each group to a few schools near it, and to a few where its subject is short. */
export function likelyWays({ groups, ways, places, schools }: ExchangeProblem): readonly Way[] {
  return waysOf(groups.length, ways).flatMap((own, group) => {
    const school = groups[group]?.school ?? -1;
    const township = schools[school]?.township;
    // Where nothing else tells schools apart, each group begins with those after its own, so that not all go to the same.
    const around = ({ to }: Way): number => (to - school + schools.length) % schools.length;
    const abroad = ({ to }: Way): number => Number(schools[to]?.township !== township);
    const sorted = own.sort(
      (one, other) =>
        (one.kilometres ?? 0) - (other.kilometres ?? 0) || abroad(one) - abroad(other) || around(one) - around(other),
    );
    const isShort = ({ place }: Way): boolean => (places[place]?.needed ?? 0) > (places[place]?.has ?? 0);
    return [...new Set([...sorted.slice(0, few), ...sorted.filter(isShort).slice(0, few)])];
  });
}

/**
 * The ways not in hand that an answer without whole numbers would go, by the prices of its rows: the best few of each group; and what all of
 * them together could save at most.
 */
export function cheaperWays(
  { groups, ways }: ExchangeProblem,
  hand: readonly Way[],
  prices: readonly number[],
  byDistance: boolean,
): { readonly added: readonly Way[]; readonly saved: number } {
  const known = new Set(hand);
  const costOf = ({ group, place, kilometres }: Way): number =>
    (byDistance ? (kilometres ?? 0) : 0) - (prices[group] ?? 0) - (prices[groups.length + place] ?? 0);
  const cheaper = waysOf(
    groups.length,
    ways.filter((way) => costOf(way) < -1e-7 && !known.has(way)),
  ).map((own) => own.sort((one, other) => costOf(one) - costOf(other)).slice(0, few));
  // A group has no more teachers to send than it has.
  const saved = cheaper.reduce(
    (sum, [best], group) => sum - (best === undefined ? 0 : costOf(best) * (groups[group]?.teachers.length ?? 0)),
    0,
  );
  return { added: cheaper.flat(), saved };
}

const waysOf = (groups: number, ways: readonly Way[]): readonly Way[][] => {
  const byGroup = Array.from({ length: groups }, (): Way[] => []);
  for (const way of ways) byGroup[way.group]?.push(way);
  return byGroup;
};
