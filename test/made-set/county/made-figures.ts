// The true figures of an invented school, from the profile of its kind: realistic, consistent with each other.
import { siteFigures, stageFigures } from "../../../samples/county/figures.js";
import type { Profile } from "../../../samples/county/profiles.js";
import type { Chance } from "../../../samples/county/random.js";
import type { Figures } from "./made-school.js";

type Stage = "primary" | "junior";

/** What a school is made from: the pupils of each of its stages. */
export interface SchoolSize {
  readonly primary?: number;
  readonly junior?: number;
  /** The share of pupils who board. */
  readonly boarding: number;
}

const grades = { primary: 6, junior: 3 } as const;

/** Figures that a school of several stages gives by stage too. */
export const byStage: readonly string[] = ["pupils", "classes", "largestClass", "fullTimeTeachers"];

/** The figures of a school. A school of one stage has all of them for the whole. */
export function madeFigures(chance: Chance, profile: Profile, size: SchoolSize): Figures {
  const stages = (["primary", "junior"] as const).flatMap((stage) => {
    const pupils = size[stage];
    return pupils === undefined ? [] : [{ stage, figures: stageOf(chance, profile, stage, pupils) }];
  });
  const add = (id: string): number => stages.reduce((sum, { figures }) => sum + (figures[id] ?? 0), 0);
  const pupils = add("pupils");
  const site = siteFigures(chance, profile, pupils, add("classes"));
  const whole: Record<string, number> = {
    pupils,
    classes: add("classes"),
    largestClass: Math.max(...stages.map(({ figures }) => figures["largestClass"] ?? 0)),
    boarders: Math.round(pupils * size.boarding),
    fullTimeTeachers: add("fullTimeTeachers"),
  };
  for (const id of ["masterTeachers", "bachelorTeachers", "associateTeachers", "aboveRequirementTeachers"])
    whole[id] = add(id);
  for (const id of ["midSeniorTitleTeachers", "backboneTeachers", "peArtsTeachers"]) whole[id] = add(id);
  const teachers = whole["fullTimeTeachers"] as number;
  whole["staff"] = teachers + Math.max(1, Math.round(teachers * chance.around(0.1, 0.03)));
  whole["siteArea"] = site.siteArea;
  whole["teachingArea"] = site.teachingArea;
  whole["buildingArea"] = Math.round(site.teachingArea * chance.around(1.6, 0.15));
  whole["sportsGroundArea"] = site.sportsGroundArea;
  whole["equipmentValue"] = site.equipmentValue;
  whole["computers"] = site.computers;
  whole["books"] = site.books;
  whole["multimediaRooms"] = site.multimediaRooms;
  const entries = Object.entries(whole).map(([id, value]) => [`whole.${id}`, value] as const);
  if (stages.length < 2) return new Map(entries);
  const own = stages.flatMap(({ stage, figures }) =>
    byStage.map((id) => [`${stage}.${id}`, figures[id] as number] as const),
  );
  return new Map([...entries, ...own]);
}

const stageOf = (chance: Chance, profile: Profile, stage: Stage, pupils: number): Readonly<Record<string, number>> => {
  const made = stageFigures(chance, profile, pupils, grades[stage]);
  const { teachers, master } = made;
  const bachelor = Math.min(made.bachelor, teachers - master);
  const associate = Math.min(Math.max(0, made.associate), teachers - master - bachelor);
  return {
    pupils,
    classes: made.classes,
    largestClass: made.largestClass,
    fullTimeTeachers: teachers,
    masterTeachers: master,
    bachelorTeachers: bachelor,
    associateTeachers: associate,
    aboveRequirementTeachers: stage === "primary" ? master + bachelor : master,
    midSeniorTitleTeachers: made.seniorTitle + made.intermediateTitle,
    backboneTeachers: Math.min(teachers, made.backbone),
    peArtsTeachers: Math.min(teachers, made.pe + made.music + made.fineArt),
  };
};
