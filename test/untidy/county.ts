// A county of invented schools: figures in hundredths of their units, so that everything about them is known exactly.
import type { Chance } from "./chance.js";

export type Stage = "primary" | "junior";

/** Its teachers: all, by degree, and those that are counted on their own. */
export const teacherIds = [
  "fullTimeTeachers",
  "associateTeachers",
  "bachelorTeachers",
  "masterTeachers",
  "backboneTeachers",
  "peArtsTeachers",
] as const;

/** The figures of a school that the seven indicators of 2017 are made of. */
export const figureIds = [
  "pupils",
  "classes",
  ...teacherIds,
  "teachingArea",
  "sportsGroundArea",
  "indoorSportsArea",
  "equipmentValue",
  "multimediaRooms",
  "books",
] as const;
export type FigureId = (typeof figureIds)[number];

/** A school, with its figures in hundredths. */
export interface UntidySchool {
  readonly name: string;
  readonly code: string;
  readonly stage: Stage;
  readonly township: string;
  readonly locale: string;
  readonly figures: Readonly<Record<FigureId, bigint>>;
}

const places = [..."柳石鹭禾潭寨坝茶枫榆桐槐桑杏梅竹溪泉岭崖湾坪冲沟垭塘堰渡桥井"];
const seconds = [..."山水云风月星光明华兴隆安平和顺德义仁信诚林泉源河湖海江洲"];
const townships = ["虚禾镇", "石门口镇", "鹭湾镇", "高寨乡", "龙潭乡"];
const primaryEnds = ["小学", "中心小学", "完小", "实验小学", "希望小学", "村小学"];
const juniorEnds = ["初级中学", "中学", "初中", "实验中学"];

const hundred = (value: number): bigint => BigInt(Math.round(value)) * 100n;

/** Figures round what a school of so many pupils has; `unequal` makes the county fail some of the limits. */
const figuresOf = (chance: Chance, stage: Stage, unequal: boolean): Record<FigureId, bigint> => {
  const pupils = chance.between(stage === "primary" ? 90 : 240, stage === "primary" ? 1900 : 2100);
  const per = (each: number, spread: number): number =>
    (pupils * each * (100 + chance.between(-spread, spread) * (unequal ? 3 : 1))) / 10000;
  const areas = (each: number): bigint => BigInt(Math.max(1, Math.round(per(each * 100, 20) * 100)));
  const teachers = Math.max(4, Math.round(pupils / (stage === "primary" ? 17 : 13)));
  const masters = chance.between(0, Math.floor(teachers / 12));
  const bachelors = Math.min(teachers - masters, Math.round(teachers * 0.7));
  const associates =
    stage === "primary" ? teachers - masters - bachelors : Math.floor((teachers - masters - bachelors) / 2);
  return {
    pupils: hundred(pupils),
    classes: hundred(Math.max(stage === "primary" ? 6 : 3, Math.ceil(pupils / 45))),
    fullTimeTeachers: hundred(teachers),
    associateTeachers: hundred(Math.max(0, associates)),
    bachelorTeachers: hundred(bachelors),
    masterTeachers: hundred(masters),
    backboneTeachers: hundred(Math.max(1, per(1.25, 18))),
    peArtsTeachers: hundred(Math.max(1, per(1.15, 18))),
    teachingArea: areas(stage === "primary" ? 5.6 : 7),
    sportsGroundArea: areas(stage === "primary" ? 8.6 : 11.4),
    indoorSportsArea: chance.happens(60) ? areas(0.4) : 0n,
    equipmentValue: hundred(per(stage === "primary" ? 2500 * 100 : 3100 * 100, 15)),
    multimediaRooms: hundred(Math.max(1, per(2.9, 15))),
    books: hundred(per(30 * 100, 15)),
  };
};

/** A county: `junior` may be none. */
export function untidyCounty(chance: Chance): readonly UntidySchool[] {
  const unequal = chance.happens(30);
  const counts = { primary: chance.between(3, 14), junior: chance.happens(75) ? chance.between(2, 7) : 0 };
  const names = new Set<string>();
  const schools: UntidySchool[] = [];
  for (const stage of ["primary", "junior"] as const)
    while (schools.filter((school) => school.stage === stage).length < counts[stage]) {
      const name =
        chance.one(places) + chance.one(seconds) + chance.one(stage === "primary" ? primaryEnds : juniorEnds);
      if (names.has(name)) continue;
      names.add(name);
      schools.push({
        name,
        code: `2142${String(100000 + schools.length * 37)}`,
        stage,
        township: townships[schools.length % townships.length]!,
        locale: chance.one(["城区", "镇区", "乡村"]),
        figures: figuresOf(chance, stage, unequal),
      });
    }
  return schools;
}
