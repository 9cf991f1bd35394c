// Two years' schools as pairs: as told, by code, by exact name, by likeness, and by what the other year's sheets say of a school they do not count.
import type { CountyAssessment, LeftOut } from "../../assessment/index.js";
import { keyOf } from "../../reading/cells/index.js";
import { pairByCode } from "./by-code.js";
import { pairByLikeness } from "./by-likeness.js";
import { pairByName } from "./by-name.js";
import { pairAsTold } from "./by-told.js";
import { emptyPairing, freeAfter, freeBefore, pair, type Pairing } from "./pairing.js";
import type { MatchQuestion, SchoolMatch, ToldPair, YearSchool } from "./school-match.js";
import { schoolsOfYear } from "./schools-of-year.js";

/** The pairs, and what has to be asked. */
export interface Matching {
  readonly schools: readonly SchoolMatch[];
  readonly questions: readonly MatchQuestion[];
  /** What was told of schools that there are not, or of which there are several. */
  readonly unknown: readonly ToldPair[];
}

/** Matches the schools of two assessments. */
export function matchSchools(
  before: CountyAssessment,
  after: CountyAssessment,
  told: readonly ToldPair[] = [],
): Matching {
  const pairing = emptyPairing(schoolsOfYear(before), schoolsOfYear(after));
  const unknown = pairAsTold(pairing, told);
  pairByCode(pairing);
  const namesakes = pairByName(pairing);
  const leftOutAfter = leftOutOf(after);
  pairMerged(pairing, leftOutAfter);
  const likely = pairByLikeness(pairing);
  const leftOutBefore = leftOutOf(before);
  return {
    schools: [
      ...pairing.before.map((school, at): SchoolMatch => {
        const found = pairing.pairs[at] ?? null;
        return {
          before: school,
          after: found === null ? null : (pairing.after[found.after] as YearSchool),
          by: found?.by ?? null,
          confidence: found?.confidence ?? null,
          leftOut: found === null ? (leftOutAfter.get(keyOf(school.name)) ?? null) : null,
        };
      }),
      ...freeAfter(pairing).map((at): SchoolMatch => {
        const school = pairing.after[at] as YearSchool;
        return {
          before: null,
          after: school,
          by: null,
          confidence: null,
          leftOut: leftOutBefore.get(keyOf(school.name)) ?? null,
        };
      }),
    ],
    questions: [...new Set([...namesakes, ...likely])].filter(
      ({ before: one, after: other }) => isOpen(pairing, one) && !pairing.taken.has(pairing.after.indexOf(other)),
    ),
    unknown,
  };
}

const isOpen = ({ before, pairs }: Pairing, school: YearSchool): boolean => pairs[before.indexOf(school)] === null;

/** Schools that a year's sheets have and its assessment does not count, by name; a name that two share finds neither. */
const leftOutOf = ({ leftOut }: CountyAssessment): ReadonlyMap<string, LeftOut> => {
  const found = new Map<string, LeftOut>();
  const twice = new Set<string>();
  for (const each of leftOut) {
    const key = keyOf(each.name);
    const known = found.get(key);
    if (known !== undefined && known.into !== each.into) twice.add(key);
    found.set(key, each);
  }
  for (const key of twice) found.delete(key);
  return found;
};

/** A school that the second year counts with another is from now on a part of that one. */
const pairMerged = (pairing: Pairing, leftOut: ReadonlyMap<string, LeftOut>): void => {
  if (leftOut.size === 0) return;
  const places = new Map(pairing.after.map(({ name }, at) => [keyOf(name), at]));
  for (const at of freeBefore(pairing)) {
    const into = leftOut.get(keyOf(pairing.before[at]?.name ?? ""))?.into;
    const after = into === undefined ? undefined : places.get(keyOf(into));
    if (after !== undefined) pair(pairing, at, { after, by: "merged", confidence: 1 });
  }
};
