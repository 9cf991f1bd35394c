// Pairs by names that are much alike, as when collecting: taken from `sureLikeness` on, asked from `askedLikeness` on.
import type { NameParts } from "../../collection/index.js";
import { askedLikeness, nameLikeness, nameParts, sureLikeness } from "../../collection/index.js";
import type { Pairing } from "./pairing.js";
import { freeAfter, freeBefore, pair, placesBy } from "./pairing.js";
import type { MatchQuestion, YearSchool } from "./school-match.js";

interface Likely {
  readonly before: number;
  readonly after: number;
  readonly confidence: number;
}

/** Pairs those that are each other's likeliest, and gives the questions that remain. */
export function pairByLikeness(pairing: Pairing): readonly MatchQuestion[] {
  const likely = likelyPairs(pairing);
  for (const { before, after, confidence } of likely) {
    if (confidence < sureLikeness || !isFree(pairing, before, after)) continue;
    const rivals = likely.filter(
      (each) =>
        each.confidence === confidence &&
        isFree(pairing, each.before, each.after) &&
        (each.before === before || each.after === after),
    );
    if (rivals.length === 1) pair(pairing, before, { after, by: "likeness", confidence });
  }
  return likely
    .filter(({ before, after }) => isFree(pairing, before, after))
    .map(({ before, after, confidence }) => ({
      before: pairing.before[before] as YearSchool,
      after: pairing.after[after] as YearSchool,
      confidence,
    }));
}

const isFree = ({ pairs, taken }: Pairing, before: number, after: number): boolean =>
  pairs[before] === null && !taken.has(after);

/** Likeliest first. Names with two numbers or campuses are never one school, so only those that share both are compared. */
const likelyPairs = (pairing: Pairing): readonly Likely[] => {
  const [alone, others] = [freeBefore(pairing), freeAfter(pairing)];
  if (alone.length === 0 || others.length === 0) return [];
  const partsOf = (schools: readonly YearSchool[], places: readonly number[]): ReadonlyMap<number, NameParts> =>
    new Map(places.map((at) => [at, nameParts(schools[at]?.name ?? "")]));
  const ofBefore = partsOf(pairing.before, alone);
  const ofAfter = partsOf(pairing.after, others);
  const keyOf = (parts: NameParts | undefined): string => `${parts?.number}|${parts?.campus}`;
  const sameKey = placesBy([...ofAfter.keys()], (at) => keyOf(ofAfter.get(at)));
  return (
    [...ofBefore]
      .flatMap(([before, own]) =>
        (sameKey.get(keyOf(own)) ?? []).map((after) => ({
          before,
          after,
          confidence: nameLikeness(own, ofAfter.get(after) as NameParts, townshipsOf(pairing, before, after)),
        })),
      )
      // Namesakes that are still apart were asked by their name.
      .filter(({ confidence }) => confidence >= askedLikeness && confidence < 1)
      .sort((a, b) => b.confidence - a.confidence)
  );
};

const townshipsOf = (pairing: Pairing, before: number, after: number): readonly string[] =>
  [pairing.before[before]?.township, pairing.after[after]?.township].filter((each) => each !== undefined);
