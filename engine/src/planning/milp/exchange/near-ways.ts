// The ways that are likely to be of use: from each group to a few schools near it, and to a few where its subject is short.
import type { ExchangeProblem, Way } from "./exchange-problem.js";

/** How many of each sort for each group. */
const few = 8;

/** The ways, the likely ones first, and how many those are. */
export function nearWays({ groups, ways, places, schools }: ExchangeProblem): {
  readonly ways: readonly Way[];
  readonly near: number;
} {
  const likely = new Set<Way>();
  const byGroup = groups.map((): Way[] => []);
  for (const way of ways) byGroup[way.group]?.push(way);
  groups.forEach(({ school }, group) => {
    const township = schools[school]?.township;
    // Where nothing else tells schools apart, each group begins with those after its own, so that not all go to the same.
    const around = ({ to }: Way): number => (to - school + schools.length) % schools.length;
    const abroad = ({ to }: Way): number => Number(schools[to]?.township !== township);
    const sorted = (byGroup[group] ?? []).sort(
      (one, other) =>
        (one.kilometres ?? 0) - (other.kilometres ?? 0) || abroad(one) - abroad(other) || around(one) - around(other),
    );
    const isShort = ({ place }: Way): boolean => (places[place]?.needed ?? 0) > (places[place]?.has ?? 0);
    for (const way of [...sorted.slice(0, few), ...sorted.filter(isShort).slice(0, few)]) likely.add(way);
  });
  return { ways: [...likely, ...ways.filter((way) => !likely.has(way))], near: likely.size };
}
