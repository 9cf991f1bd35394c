// Pairs by the exact name; namesakes by their township, then by their stages. What stays open is asked.
import { keyOf } from "../../reading/cells/index.js";
import type { Pairing } from "./pairing.js";
import { freeAfter, freeBefore, pair, placesBy } from "./pairing.js";
import type { MatchQuestion, YearSchool } from "./school-match.js";

/** How surely two are one school that have one name and two codes. */
const recodedConfidence = 0.9;

/** How surely two of a name are one school where it cannot be told which. */
const namesakeConfidence = 0.5;

type Fits = (one: YearSchool, other: YearSchool) => boolean;

/** From the widest to the narrowest: each is tried where those before it leave several. */
const ways: readonly Fits[] = [
  (one, other) => inOneTownship(one, other),
  (one, other) => inOneTownship(one, other) && stagesOf(one) === stagesOf(other),
  (one, other) => one.township !== undefined && other.township !== undefined && inOneTownship(one, other),
];

/** Pairs them, and gives the questions that remain. */
export function pairByName(pairing: Pairing): readonly MatchQuestion[] {
  const { before, after } = pairing;
  const nameOf = (schools: readonly YearSchool[]) => (at: number) => keyOf(schools[at]?.name ?? "");
  const namesakes = placesBy(freeAfter(pairing), nameOf(after));
  const questions: MatchQuestion[] = [];
  for (const [name, ofBefore] of placesBy(freeBefore(pairing), nameOf(before))) {
    const ofAfter = namesakes.get(name);
    if (ofAfter === undefined) continue;
    const isOpen = (at: number): boolean => pairing.pairs[at] === null;
    for (const fits of ways) if (ofBefore.some(isOpen)) pairThose(pairing, ofBefore, ofAfter, fits);
    for (const one of ofBefore.filter(isOpen))
      for (const other of ofAfter.filter((at) => !pairing.taken.has(at)))
        questions.push({
          before: before[one] as YearSchool,
          after: after[other] as YearSchool,
          confidence: namesakeConfidence,
        });
  }
  return questions;
}

/** Pairs those that fit each other and no other. */
const pairThose = (pairing: Pairing, ofBefore: readonly number[], ofAfter: readonly number[], fits: Fits): void => {
  const { before, after, pairs, taken } = pairing;
  const isFit = (one: number, other: number): boolean =>
    pairs[one] === null && !taken.has(other) && fits(before[one] as YearSchool, after[other] as YearSchool);
  const found: (readonly [number, number])[] = [];
  for (const one of ofBefore) {
    const only = onlyOne(ofAfter, (other) => isFit(one, other));
    if (only !== undefined && onlyOne(ofBefore, (each) => isFit(each, only)) !== undefined) found.push([one, only]);
  }
  for (const [one, only] of found)
    pair(pairing, one, {
      after: only,
      by: "name",
      confidence: haveTwoCodes(before[one], after[only]) ? recodedConfidence : 1,
    });
};

/** The one that fits, where no other does. */
const onlyOne = (places: readonly number[], isFit: (place: number) => boolean): number | undefined => {
  let found: number | undefined;
  for (const place of places) {
    if (!isFit(place)) continue;
    if (found !== undefined) return undefined;
    found = place;
  }
  return found;
};

/** As far as both name one; 新塘 is 新塘镇. */
const inOneTownship: Fits = ({ township: one }, { township: other }) => {
  if (one === undefined || other === undefined) return true;
  const [a, b] = [keyOf(one), keyOf(other)];
  return a.startsWith(b) || b.startsWith(a);
};

const stagesOf = ({ rows }: YearSchool): string => Object.keys(rows).join();

const haveTwoCodes = (one: YearSchool | undefined, other: YearSchool | undefined): boolean =>
  one?.code !== undefined && other?.code !== undefined && one.code !== other.code;
