// The figures of one invented school, from its pupils and the profile of its kind.
import type { Profile, Spread } from "./profiles.js";
import type { Chance } from "./random.js";
import type { SiteFigures, StageFigures } from "./school.js";

/** A rate for one pupil or for a hundred, never below a third of its mean. */
const rate = (chance: Chance, [mean, spread]: Spread): number => Math.max(mean / 3, chance.around(mean, spread));

const toTens = (value: number): number => Math.round(value / 10) * 10;

/** Figures of a stage: classes, teachers, and what they are qualified for. */
export const stageFigures = (chance: Chance, profile: Profile, pupils: number, grades: number): StageFigures => {
  const perHundred = (spread: Spread): number => Math.round((pupils * rate(chance, spread)) / 100);
  const fewestClasses = profile.mixedGrades ? 1 : grades;
  const classes = Math.max(fewestClasses, Math.ceil(pupils / profile.classSize));
  const teachers = Math.max(profile.fewestTeachers, perHundred(profile.teachers));
  const master = Math.round(teachers * profile.master);
  const bachelor = Math.round(teachers * chance.around(profile.bachelor, 0.03));
  const peArts = Math.max(1, perHundred(profile.peArts));
  const music = Math.floor(peArts / 3);
  const fineArt = Math.floor((peArts - music) / 2);
  return {
    pupils,
    classes,
    grades,
    largestClass: Math.min(
      pupils,
      Math.ceil(pupils / classes) + chance.whole(0, Math.min(3, Math.ceil(pupils / classes / 10))),
    ),
    teachers,
    master,
    bachelor,
    associate: Math.min(teachers - master - bachelor, Math.round(teachers * profile.associate)),
    seniorTitle: Math.round(teachers * chance.around(0.14, 0.03)),
    intermediateTitle: Math.round(teachers * chance.around(0.42, 0.05)),
    backbone: Math.max(pupils < 50 ? 0 : 1, perHundred(profile.backbone)),
    pe: peArts - music - fineArt,
    music,
    fineArt,
  };
};

/** Figures of the whole school. `pupils` are counted as the splitting of multi-stage schools counts them. */
export const siteFigures = (chance: Chance, profile: Profile, pupils: number, classes: number): SiteFigures => {
  const perPupil = (spread: Spread): number => pupils * rate(chance, spread);
  const sportsGroundArea = toTens(perPupil(profile.sportsGroundArea));
  const indoorSportsArea = profile.indoorSportsArea[0] === 0 ? 0 : toTens(perPupil(profile.indoorSportsArea));
  const teachingArea = toTens(perPupil(profile.teachingArea)) + indoorSportsArea;
  return {
    siteArea: toTens(sportsGroundArea * 1.3 + teachingArea * 1.9),
    teachingArea,
    indoorSportsArea,
    sportsGroundArea,
    equipmentValue: Math.round(perPupil(profile.equipmentValue) / 100) * 100,
    computers: Math.round(perPupil(profile.computers) / 100),
    books: Math.round(perPupil(profile.books)),
    multimediaRooms: Math.round(classes * rate(chance, profile.roomsPerClass)) + profile.spareRooms,
  };
};
