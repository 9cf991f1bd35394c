// How many pupils each school has: spread by chance, adding up to the published totals.
import { centralPrimary, nineYear, ruralJunior, urbanPrimary } from "./places.js";
import type { Chance } from "./random.js";
import { shareOut } from "./random.js";
import { totals } from "./totals.js";

const { primary, junior } = totals;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Pupils by chance weights between `low` and `high`, more often low. */
const spread = (chance: Chance, total: number, count: number, low: number, high: number): readonly number[] =>
  shareOut(
    total,
    Array.from({ length: count }, () => low + (high - low) * chance.next() ** 1.5),
  );

/** Pupils of every group of schools, in the order of the places. */
export const enrolment = (chance: Chance) => {
  // One point in six is large enough for the standard of 2017 to count it: 50 pupils.
  const points = Array.from({ length: primary.teachingPoints }, (_, position) =>
    position % 6 === 5 ? chance.whole(50, 84) : chance.whole(7, 46),
  );
  const nineYearPrimary = [412, 318, 265];
  const nineYearJunior = [356, 274, 231];
  const central = spread(chance, 12800, centralPrimary.length, 0.6, 1.6);
  const inVillages = primary.ruralPupils - sum(points) - sum(nineYearPrimary) - sum(central);
  const villageSchools = primary.ruralSchools - centralPrimary.length - nineYear.length;
  return {
    points,
    nineYearPrimary,
    nineYearJunior,
    central,
    village: spread(chance, inVillages, villageSchools, 0.55, 2.4),
    urban: spread(chance, primary.pupils - primary.ruralPupils, urbanPrimary.length, 0.8, 1.2),
    urbanJunior: shareOut(junior.pupils - junior.ruralPupils, [30, 27, 23, 12]),
    ruralJunior: spread(chance, junior.ruralPupils - sum(nineYearJunior), ruralJunior.length, 0.6, 1.8),
  };
};
