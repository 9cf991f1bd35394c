// Mean ages of teachers and sizes of classes: schools that have grown old, and classes over the limits.
import type { Where } from "../../diagnostics/index.js";
import type { ClassStage, CommunitySchool } from "../community.js";
import { placesOf, type Figure } from "./figure.js";
import type { CountyFigures } from "./exchanged.js";

/** From this mean age on a school's teachers count as old (教师平均年龄 55 岁以上). Source: report on a city's communities. */
export const oldFrom = 55;

/** Mean ages of teachers, in years. */
export interface AgeReport {
  /** Over all schools whose mean is known, by their teachers where these are known of all, else one school one voice. */
  readonly mean: Figure;
  readonly ruralMean: Figure;
  readonly schools: readonly { readonly school: string; readonly mean: number; readonly cells: readonly Where[] }[];
  /** Schools above the age. */
  readonly old: { readonly from: number; readonly schools: readonly string[] };
}

/** The mean age of teachers (教师平均年龄) in all, of the rural schools, and of each school. */
export function agesOf(schools: readonly CommunitySchool[], county: CountyFigures): AgeReport {
  const known = schools.flatMap((school) =>
    typeof school.meanAge === "number" ? [{ school, mean: school.meanAge }] : [],
  );
  const meanOf = (group: typeof known): Figure => {
    const weighted = group.every(({ school }) => (school.teachers ?? 0) > 0);
    const weights = group.map(({ school }) => (weighted ? (school.teachers ?? 0) : 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return {
      value: total === 0 ? null : group.reduce((sum, { mean }, at) => sum + mean * (weights[at] ?? 0), 0) / total,
      cells: placesOf(group.map(({ school }) => school.cells?.meanAge)),
    };
  };
  return {
    mean: known.length === 0 && county.meanAge !== undefined ? county.meanAge : meanOf(known),
    ruralMean: meanOf(known.filter(({ school: { locale } }) => locale === "rural" || locale === "town")),
    schools: known.map(({ school, mean }) => ({
      school: school.school,
      mean,
      cells: placesOf([school.cells?.meanAge]),
    })),
    old: { from: oldFrom, schools: known.filter(({ mean }) => mean > oldFrom).map(({ school }) => school.school) },
  };
}

/** A class of a list. */
export interface ClassRow {
  readonly school: string;
  readonly pupils: number;
  /** What its limit goes by; none where nothing says it. */
  readonly stage?: ClassStage;
  readonly where?: Where;
}

/** How many classes, or largest classes of schools, are over one limit. */
export interface ClassesOver {
  readonly over: number;
  readonly count: number;
  readonly schools: readonly string[];
  readonly cells: readonly Where[];
}

/** Large classes; counted are the classes of a list, or else each school by its largest class. */
export interface ClassReport {
  readonly counted: "classes" | "largestClasses";
  readonly classes: number;
  readonly over: readonly ClassesOver[];
  /** Those over the limit of their stage, for each stage of which a class is known. */
  readonly byStage: readonly (ClassesOver & { readonly stage: ClassStage })[];
  /** Classes over the lower limit of which nothing says the stage. */
  readonly stageUnknown: {
    readonly count: number;
    readonly schools: readonly string[];
    readonly cells: readonly Where[];
  };
}

/** More than 45 pupils (primary) or 50 (junior), more than 55 (大班额) and more than 65 (超大班额). */
export const classLimits: readonly number[] = [45, 50, 55, 65];

/** The limit of each stage (小学 45 人, 初中 50 人). */
export const stageLimits: Readonly<Record<ClassStage, number>> = { primary: 45, junior: 50 };

/** Classes over each limit (大班额); null where no class is known. */
export function classesOver(schools: readonly CommunitySchool[], list: readonly ClassRow[]): ClassReport | null {
  const rows: readonly ClassRow[] =
    list.length > 0
      ? list
      : schools.flatMap(({ school, largestClass, stage, cells }) =>
          typeof largestClass === "number"
            ? [
                {
                  school,
                  pupils: largestClass,
                  ...(stage && { stage }),
                  ...(cells?.largestClass && { where: cells.largestClass }),
                },
              ]
            : [],
        );
  if (rows.length === 0) return null;
  return {
    counted: list.length > 0 ? "classes" : "largestClasses",
    classes: rows.length,
    over: classLimits.map((over) => ({ over, ...largerThan(rows, over) })),
    byStage: (["primary", "junior"] as const).flatMap((stage) => {
      const own = rows.filter((row) => row.stage === stage);
      return own.length === 0 ? [] : [{ stage, over: stageLimits[stage], ...largerThan(own, stageLimits[stage]) }];
    }),
    stageUnknown: largerThan(
      rows.filter(({ stage }) => stage === undefined),
      Math.min(...Object.values(stageLimits)),
    ),
  };
}

const largerThan = (rows: readonly ClassRow[], over: number) => {
  const large = rows.filter(({ pupils }) => pupils > over);
  return {
    count: large.length,
    schools: [...new Set(large.map(({ school }) => school))],
    cells: placesOf(large.map(({ where }) => where)),
  };
};
