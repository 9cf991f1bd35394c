// Pairs by code: the code stays where a school is renamed. Where codes and names cross, codes were mixed up, and names decide.
import { keyOf } from "../../reading/cells/index.js";
import { nameLikeness, nameParts, schoolCode, sureLikeness } from "../../collection/index.js";
import type { Pairing } from "./pairing.js";
import { freeAfter, freeBefore, pair, placesBy } from "./pairing.js";
import type { YearSchool } from "./school-match.js";

/** How surely two are one school that have one code and names that are not alike. */
export const renamedConfidence = 0.9;

/** Pairs the schools whose code stands once in each year. */
export function pairByCode(pairing: Pairing): void {
  const { before, after } = pairing;
  const ofBefore = placesBy(freeBefore(pairing), (at) => schoolCode(before[at]?.code));
  if (ofBefore.size === 0) return;
  const ofAfter = placesBy(freeAfter(pairing), (at) => schoolCode(after[at]?.code));
  if (ofAfter.size === 0) return;
  const names = new Set(before.map(({ name }) => keyOf(name)));
  const namesAfter = new Set(after.map(({ name }) => keyOf(name)));
  for (const [code, [first, ...others]] of ofBefore) {
    const [same, ...more] = ofAfter.get(code) ?? [];
    if (first === undefined || same === undefined || others.length > 0 || more.length > 0) continue;
    const [one, other] = [before[first] as YearSchool, after[same] as YearSchool];
    const alike = areAlike(one.name, other.name);
    const crossed = !alike && namesAfter.has(keyOf(one.name)) && names.has(keyOf(other.name));
    if (!crossed) pair(pairing, first, { after: same, by: "code", confidence: alike ? 1 : renamedConfidence });
  }
}

const areAlike = (one: string, other: string): boolean =>
  one === other || nameLikeness(nameParts(one), nameParts(other)) >= sureLikeness;
