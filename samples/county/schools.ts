// The schools of the invented county, whose totals are those of totals.ts.
import { enrolment } from "./enrolment.js";
import { siteFigures, stageFigures } from "./figures.js";
import type { Place } from "./places.js";
import { centralPrimary, nineYear, ruralJunior, urbanJunior, urbanPrimary, villagePlaces } from "./places.js";
import type { Profile } from "./profiles.js";
import { profiles } from "./profiles.js";
import type { Chance } from "./random.js";
import { chanceFrom } from "./random.js";
import type { SampleSchool } from "./school.js";

/** The seeds of the sample: others give another county with the same totals. */
const seeds = { names: 1, pupils: 5, figures: 2 };

type Uncoded = Omit<SampleSchool, "code">;

/** Schools of one stage. */
const ofOneStage = (
  chance: Chance,
  kind: "primary" | "teachingPoint" | "junior",
  places: readonly Place[],
  profile: Profile,
  pupils: readonly number[],
): readonly Uncoded[] =>
  places.map((place, position) => {
    const grades = kind === "junior" ? 3 : kind === "primary" ? 6 : chance.whole(2, 4);
    const figures = stageFigures(chance, profile, pupils[position] ?? 0, grades);
    const site = siteFigures(chance, profile, figures.pupils, figures.classes);
    return { ...place, kind, [kind === "junior" ? "junior" : "primary"]: figures, site };
  });

/** Nine-year schools: teachers by stage, everything else for the whole school; a primary pupil weighs 1/1.1 of a junior one. */
const ofNineYears = (
  chance: Chance,
  primaryPupils: readonly number[],
  juniorPupils: readonly number[],
): readonly Uncoded[] =>
  nineYear.map((place, position) => {
    const primary = stageFigures(chance, profiles.townPrimary, primaryPupils[position] ?? 0, 6);
    const junior = stageFigures(chance, profiles.nineYear, juniorPupils[position] ?? 0, 3);
    const weighted = primary.pupils / 1.1 + junior.pupils;
    const site = siteFigures(chance, profiles.nineYear, weighted, primary.classes + junior.classes);
    return { ...place, kind: "nineYear", primary, junior, site };
  });

/** All schools: primary schools, teaching points, junior schools, nine-year schools. */
export const sampleSchools = (): readonly SampleSchool[] => {
  const village = villagePlaces(chanceFrom(seeds.names));
  const pupils = enrolment(chanceFrom(seeds.pupils));
  const chance = chanceFrom(seeds.figures);
  return [
    ...ofOneStage(chance, "primary", urbanPrimary, profiles.urbanPrimary, pupils.urban),
    ...ofOneStage(chance, "primary", centralPrimary, profiles.townPrimary, pupils.central),
    ...ofOneStage(chance, "primary", village.schools, profiles.villagePrimary, pupils.village),
    ...ofOneStage(chance, "teachingPoint", village.points, profiles.teachingPoint, pupils.points),
    ...ofOneStage(chance, "junior", urbanJunior, profiles.urbanJunior, pupils.urbanJunior),
    ...ofOneStage(chance, "junior", ruralJunior, profiles.ruralJunior, pupils.ruralJunior),
    ...ofNineYears(chance, pupils.nineYearPrimary, pupils.nineYearJunior),
  ].map((school, position) => ({ ...school, code: `9990${10001 + position}` }));
};
