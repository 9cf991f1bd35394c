// Moving teachers as flows: those of one school, subject and kind are alike, and go to the schools that they may go to.
import type { RosterInput, ExchangeRule, ExchangeSchool, ExchangeTeacher } from "./exchange.js";
import { isEligible } from "./rule.js";

/** Eligible teachers who are alike, the longest in their school first. */
export interface TeacherGroup {
  readonly school: number;
  readonly subject: string;
  readonly backbone: boolean;
  readonly teachers: readonly ExchangeTeacher[];
}

/** A way that teachers of a group may go. */
export interface Way {
  readonly group: number;
  readonly to: number;
  readonly kilometres: number | null;
}

/** A subject of a school: how many teach it there, and how many are needed. */
export interface SubjectPlace {
  readonly school: number;
  readonly subject: string;
  readonly has: number;
  readonly needed: number;
}

/** The problem; schools are positions. */
export interface ExchangeProblem {
  readonly schools: readonly (ExchangeSchool & { readonly has: number; readonly room: number })[];
  readonly groups: readonly TeacherGroup[];
  readonly ways: readonly Way[];
  readonly places: readonly SubjectPlace[];
  readonly eligible: number;
  readonly unknown: number;
}

/** From the county seat to the village; backbone teachers do not go the other way (城→镇→乡). */
const heights = { urban: 2, town: 1, rural: 0 } as const;

/** The problem of a county. */
export function exchangeProblem(input: RosterInput, rule: ExchangeRule): ExchangeProblem {
  const { teachers, needs } = input;
  const at = new Map(input.schools.map(({ name }, position) => [name, position]));
  const here = teachers.filter(({ school }) => at.has(school));
  const places = placesOf(here, needs, at);
  const schools = input.schools.map((school, position) => {
    const own = places.filter((place) => place.school === position);
    const has = own.reduce((sum, place) => sum + place.has, 0);
    const needed = own.reduce((sum, place) => sum + place.needed, 0);
    return { ...school, has, room: (school.posts ?? Math.max(has, needed)) - has };
  });
  const judged = here.map((teacher) => isEligible(teacher, rule));
  const groups = groupsOf(
    here.filter((_, position) => judged[position] === true),
    at,
  );
  const kilometres = new Map(
    (input.distances ?? []).flatMap(({ from, to, kilometres: far }) => [
      [pairOf(from, to), far] as const,
      [pairOf(to, from), far] as const,
    ]),
  );
  const ways = groups.flatMap((group, position) =>
    schools.flatMap((to, target): readonly Way[] => {
      const from = schools[group.school] as ExchangeSchool;
      const far = kilometres.get(pairOf(from.name, to.name)) ?? null;
      if (target === group.school || !mayGo(from, to, group.backbone, rule)) return [];
      return far !== null && far > (rule.mostKilometres ?? Infinity)
        ? []
        : [{ group: position, to: target, kilometres: far }];
    }),
  );
  const unknown = judged.filter((each) => each === null).length;
  return { schools, groups, ways, places, eligible: judged.filter((each) => each === true).length, unknown };
}

const pairOf = (from: string, to: string): string => JSON.stringify([from, to]);

const mayGo = (from: ExchangeSchool, to: ExchangeSchool, backbone: boolean, { within }: ExchangeRule): boolean => {
  if (within === "township" && (from.township === undefined || from.township !== to.township)) return false;
  if (!backbone || from.locale === undefined || to.locale === undefined) return true;
  return heights[to.locale] <= heights[from.locale];
};

const groupsOf = (eligible: readonly ExchangeTeacher[], at: ReadonlyMap<string, number>): readonly TeacherGroup[] => {
  const groups = new Map<string, ExchangeTeacher[]>();
  for (const teacher of eligible) {
    const key = JSON.stringify([teacher.school, teacher.subject, teacher.backbone]);
    groups.set(key, [...(groups.get(key) ?? []), teacher]);
  }
  const longest = (one: ExchangeTeacher, other: ExchangeTeacher): number =>
    (other.yearsInSchool ?? 0) - (one.yearsInSchool ?? 0);
  return [...groups.values()].map((own) => {
    const { school, subject, backbone } = own[0] as ExchangeTeacher;
    return { school: at.get(school) ?? -1, subject, backbone, teachers: own.sort(longest) };
  });
};

const placesOf = (
  teachers: readonly ExchangeTeacher[],
  needs: RosterInput["needs"],
  at: ReadonlyMap<string, number>,
): readonly SubjectPlace[] => {
  const places = new Map<string, { school: number; subject: string; has: number; needed: number }>();
  const placeOf = (name: string, subject: string): { has: number; needed: number } | undefined => {
    const school = at.get(name);
    if (school === undefined) return undefined;
    const key = JSON.stringify([school, subject]);
    const place = places.get(key) ?? { school, subject, has: 0, needed: 0 };
    places.set(key, place);
    return place;
  };
  for (const { school, subject } of teachers) {
    const place = placeOf(school, subject);
    if (place !== undefined) place.has++;
  }
  for (const { school, subject, needed } of needs) {
    const place = placeOf(school, subject);
    if (place !== undefined) place.needed = needed;
  }
  return [...places.values()];
};
