// Pupils and staff of the invented pairs.
import { chanceFrom, shareOut } from "../county/random.js";
import { membersOf, pairs } from "./pairs.js";

/** Of all invented schools together. */
const totals = { pupils: 26000, staff: 1500 } as const;

/** Pupils and staff of one school. */
export interface People {
  readonly pupils: number;
  readonly staff: number;
}

/** By the name of the school: a lead has about twice the pupils of a helped school, and more of them to a teacher. */
export const people: ReadonlyMap<string, People> = (() => {
  const chance = chanceFrom(1809);
  const schools = pairs.flatMap(membersOf);
  const sizes = schools.map(({ locale }) =>
    chance.around(locale === "城区" ? 2150 : 1000, locale === "城区" ? 420 : 260),
  );
  const pupils = shareOut(totals.pupils, sizes);
  const staff = shareOut(
    totals.staff,
    pupils.map((count, at) => count / chance.around(schools[at]?.locale === "城区" ? 18 : 16, 0.7)),
  );
  return new Map(schools.map(({ name }, at) => [name, { pupils: pupils[at] ?? 0, staff: staff[at] ?? 0 }]));
})();

/** Pupils and staff of a school. */
export const peopleOf = (school: string): People => {
  const found = people.get(school);
  if (found === undefined) throw new TypeError(`peopleOf requires the name of a paired school, got ${school}`);
  return found;
};
