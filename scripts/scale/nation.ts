// An invented nation: counties of schools, and a row for every teacher of theirs, from a seed. What the teachers come to is counted while they are made.
import type { CompulsoryStage, QuantityId, SchoolRecord } from "@junheng/engine/schools";
import { countyName } from "../../test/sql/same-as-engine.js";
import type { Random } from "../soak/random.js";
import { below, oneOf, randomFrom } from "../soak/random.js";

/** How large it is. */
export interface NationSize {
  readonly counties: number;
  readonly schools: number;
  readonly teachers: number;
}

/** A teacher, as the table of persons has them. */
export interface Teacher {
  readonly county: string;
  readonly school_code: string;
  readonly stage: CompulsoryStage;
  readonly full_time: number;
  readonly degree: string;
  readonly title: string;
  readonly subject: string;
  readonly backbone: number;
}

/** The columns of that table, in its order. */
export const teacherColumns = [
  "county",
  "school_code",
  "stage",
  "full_time",
  "degree",
  "title",
  "subject",
  "backbone",
] as const;

const degrees = { doctor: 1, master: 8, bachelor: 60, associate: 28, upperSecondary: 3 } as const;
const titles = { senior: 15, intermediate: 42, junior: 43 } as const;
const subjects = { pe: 6, music: 4, fineArt: 4, arts: 1, maths: 85 } as const;

/** Where each is counted in a school's record. */
const counted: Readonly<Record<string, QuantityId>> = {
  doctor: "doctorTeachers",
  master: "masterTeachers",
  bachelor: "bachelorTeachers",
  associate: "associateTeachers",
  upperSecondary: "upperSecondaryTeachers",
  senior: "seniorTitleTeachers",
  intermediate: "intermediateTitleTeachers",
  pe: "peTeachers",
  music: "musicTeachers",
  fineArt: "fineArtTeachers",
  arts: "artsTeachers",
};

const drawn = <T extends string>(shares: Readonly<Record<T, number>>): readonly T[] =>
  (Object.entries(shares) as [T, number][]).flatMap(([word, share]) => new Array<T>(share).fill(word));

const [drawnDegrees, drawnTitles, drawnSubjects] = [drawn(degrees), drawn(titles), drawn(subjects)];

/** The counties, one after the other; `onTeacher` is given each teacher as they are made. */
export function* invented(
  { counties, schools, teachers }: NationSize,
  seed: number,
  onTeacher: (teacher: Teacher) => void,
): Generator<readonly SchoolRecord[]> {
  const random = randomFrom(seed);
  const teachersPerSchool = teachers / schools;
  let [school, teacher] = [0, 0];
  for (let county = 0; county < counties; county++) {
    const records: SchoolRecord[] = [];
    for (const end = Math.round((schools * (county + 1)) / counties); school < end; school++) {
      const last = school === schools - 1;
      const share = teachersPerSchool * (0.2 + 1.6 * random());
      const staff = last ? teachers - teacher : Math.min(Math.round(share), teachers - teacher);
      records.push(inventedSchool(random, countyName(county), `K${school}`, staff, onTeacher));
      teacher += staff;
    }
    yield records;
  }
}

const kinds = [
  ...new Array<"primary">(12).fill("primary"),
  ...new Array<"junior">(4).fill("junior"),
  ...new Array<"nineYear">(2).fill("nineYear"),
  ...new Array<"teachingPoint">(2).fill("teachingPoint"),
];

function inventedSchool(
  random: Random,
  county: string,
  code: string,
  staff: number,
  onTeacher: (teacher: Teacher) => void,
): SchoolRecord {
  const type = oneOf(random, kinds);
  const stages: readonly CompulsoryStage[] =
    type === "nineYear" ? ["primary", "junior"] : [type === "junior" ? "junior" : "primary"];
  const figures = Object.fromEntries(
    stages.map((stage): [CompulsoryStage, Record<string, number>] => [stage, zeros()]),
  ) as Record<CompulsoryStage, Record<string, number>>;
  for (let one = 0; one < staff; one++) {
    const stage = oneOf(random, stages);
    const own = figures[stage];
    const teacher = inventedTeacher(random, county, code, stage);
    own["fullTimeTeachers"]! += 1;
    own["backboneTeachers"]! += teacher.backbone;
    for (const word of [teacher.degree, teacher.title, teacher.subject]) {
      const id = counted[word];
      if (id !== undefined) own[id]! += 1;
    }
    onTeacher(teacher);
  }
  const perTeacher = 10 + 10 * random();
  for (const stage of stages)
    figures[stage]["pupils"] = Math.ceil(figures[stage]["fullTimeTeachers"]! * perTeacher) || 1;
  const pupils = stages.reduce((sum, stage) => sum + figures[stage]["pupils"]!, 0);
  const times = (from: number, to: number): number => Math.round(pupils * (from + (to - from) * random()));
  return {
    name: `第${code}学校`,
    code,
    type,
    whole: {
      teachingArea: times(3, 8),
      // Some schools left it blank.
      ...(random() < 0.01 ? { sportsVenueArea: "missing" } : { sportsVenueArea: times(4, 14) }),
      equipmentValue: times(1500, 4500),
      multimediaRooms: Math.ceil(times(0.015, 0.04)),
      books: times(15, 40),
      computers: times(0.05, 0.3),
    },
    ...figures,
  };
}

const zeros = (): Record<string, number> =>
  Object.fromEntries(["fullTimeTeachers", "backboneTeachers", ...Object.values(counted)].map((id) => [id, 0]));

// Each name by itself: a spread costs more than all the draws.
const inventedTeacher = (random: Random, county: string, code: string, stage: CompulsoryStage): Teacher => ({
  county,
  school_code: code,
  stage,
  full_time: 1,
  degree: oneOf(random, drawnDegrees),
  title: oneOf(random, drawnTitles),
  subject: oneOf(random, drawnSubjects),
  backbone: below(random, 8) === 0 ? 1 : 0,
});
