// The counties of an invented province: their names, which no real place has, and their schools, each county with an evenness of its own.
import { siteFigures, stageFigures } from "../county/figures.js";
import type { Profile, Spread } from "../county/profiles.js";
import { profiles } from "../county/profiles.js";
import type { Chance } from "../county/random.js";
import { chanceFrom } from "../county/random.js";
import type { SampleSchool } from "../county/school.js";

/** A county of the province. */
export interface ProvinceCounty {
  readonly prefecture: string;
  readonly name: string;
  readonly schools: readonly SampleSchool[];
}

const stems = [..."甲乙丙丁戊己庚辛壬癸"];
const numerals = [..."一二三四五六七八九十"];

/** As many counties as are asked for, ten to a prefecture: 甲市 has 甲一县 to 甲十县. At most a hundred. */
export const inventedProvince = (count: number): readonly ProvinceCounty[] =>
  Array.from({ length: count }, (_, at) => {
    const stem = stems[Math.floor(at / numerals.length)] ?? "";
    const name = `${stem}${numerals[at % numerals.length] ?? ""}县`;
    return { prefecture: `${stem}市`, name, schools: schoolsOf(at, name) };
  });

/** The most there are names for. */
export const mostCounties = stems.length * numerals.length;

const kinds = [
  { kind: "primary", word: "小学", profile: profiles.townPrimary, grades: 6, pupils: [180, 900], share: 12 },
  { kind: "junior", word: "初级中学", profile: profiles.ruralJunior, grades: 3, pupils: [240, 1200], share: 5 },
  { kind: "nineYear", word: "九年一贯制学校", profile: profiles.nineYear, grades: 3, pupils: [150, 500], share: 1 },
  { kind: "teachingPoint", word: "教学点", profile: profiles.teachingPoint, grades: 3, pupils: [12, 80], share: 3 },
] as const;

/** The schools of a county: three to six of each share, spread by up to four times what is usual, richer in some counties than in others. */
function schoolsOf(county: number, name: string): readonly SampleSchool[] {
  const chance = chanceFrom(1000 + county);
  const [size, unevenness, wealth] = [1 + chance.next(), 0.6 + 2.4 * chance.next(), 0.95 + 0.35 * chance.next()];
  const schools = kinds.flatMap(({ kind, word, profile, grades, pupils: [low, high], share }) =>
    Array.from({ length: Math.round(share * size) }, (_, at) => {
      const own = changed(profile, unevenness, wealth);
      const pupils = chance.whole(low, high);
      const [main, other] = [stageFigures(chance, own, pupils, grades), secondStage(chance, kind, unevenness, wealth)];
      const weighted = pupils + (other?.pupils ?? 0) / 1.1;
      return {
        name: `${name.slice(0, -1)}第${at + 1}${word}`,
        kind,
        owner: "县级教育部门" as const,
        locale: kind === "teachingPoint" ? ("乡村" as const) : ("镇区" as const),
        township: `第${1 + (at % 6)}镇`,
        ...(kind === "primary" || kind === "teachingPoint" ? { primary: main } : { junior: main }),
        ...(other !== null && { primary: other }),
        site: siteFigures(chance, own, weighted, main.classes + (other?.classes ?? 0)),
      };
    }),
  );
  return schools.map((school, at) => ({ ...school, code: `999${String(county * 1000 + at).padStart(7, "0")}` }));
}

const secondStage = (chance: Chance, kind: SampleSchool["kind"], unevenness: number, wealth: number) =>
  kind === "nineYear"
    ? stageFigures(chance, changed(profiles.townPrimary, unevenness, wealth), chance.whole(200, 600), 6)
    : null;

/** A profile with its means and spreads changed; what is counted in whole persons or rooms stays. */
const changed = (profile: Profile, unevenness: number, wealth: number): Profile => {
  const other = ([mean, spread]: Spread): Spread => [mean * wealth, spread * unevenness];
  return {
    ...profile,
    teachers: other(profile.teachers),
    backbone: other(profile.backbone),
    peArts: other(profile.peArts),
    teachingArea: other(profile.teachingArea),
    sportsGroundArea: other(profile.sportsGroundArea),
    equipmentValue: other(profile.equipmentValue),
    roomsPerClass: other(profile.roomsPerClass),
  };
};
