// The pairs as they are found, step by step: what one step has paired, the next ones leave alone.
import type { MatchedBy, YearSchool } from "./school-match.js";

/** A school after, and how it is known to be the one before. */
export interface Pair {
  readonly after: number;
  readonly by: MatchedBy;
  readonly confidence: number;
}

/** Two years' schools, and what is paired so far. Places are those in the lists. */
export interface Pairing {
  readonly before: readonly YearSchool[];
  readonly after: readonly YearSchool[];
  readonly pairs: (Pair | null)[];
  readonly taken: Set<number>;
  /** Schools before of which it was told that they are no more. */
  readonly closed: Set<number>;
}

/** Nothing paired yet. */
export const emptyPairing = (before: readonly YearSchool[], after: readonly YearSchool[]): Pairing => ({
  before,
  after,
  pairs: before.map(() => null),
  taken: new Set(),
  closed: new Set(),
});

/** Pairs two. */
export function pair({ pairs, taken }: Pairing, before: number, found: Pair): void {
  pairs[before] = found;
  taken.add(found.after);
}

/** Places of schools before that are free. */
export const freeBefore = ({ before, pairs, closed }: Pairing): readonly number[] =>
  [...before.keys()].filter((at) => pairs[at] === null && !closed.has(at));

/** Places of schools after that are free. */
export const freeAfter = ({ after, taken }: Pairing): readonly number[] =>
  [...after.keys()].filter((at) => !taken.has(at));

/** Places by a key; those without one are in none. */
export function placesBy(places: readonly number[], keyOf: (place: number) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === "") continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [place]);
    else same.push(place);
  }
  return found;
}
