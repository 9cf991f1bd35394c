// Moving teachers as flows: those of one school, subject and kind are alike, and go to the schools that they may go to.
import type { RosterInput, ExchangeRule, ExchangeSchool, ExchangeTeacher } from "./exchange.js";
import { isEligible } from "./rule.js";

/** Eligible teachers who are alike, the longest in their school first. */
export interface TeacherGroup {
  readonly school: number;
  /** The position of their subject in this school. */
  readonly place: number;
  readonly subject: string;
  readonly backbone: boolean;
  readonly teachers: readonly ExchangeTeacher[];
}

/** A way that teachers of a group may go. */
export interface Way {
  readonly group: number;
  readonly to: number;
  /** The position of their subject in that school. */
  readonly place: number;
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
  const positions = new Map(places.map(({ school, subject }, position) => [pairOf(school, subject), position]));
  const placeAt = (school: number, subject: string): number => positions.get(pairOf(school, subject)) ?? -1;
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
    placeAt,
  );
  const targets = targetsOf(input, rule);
  const ways = groups.flatMap(({ school, subject, backbone }, group) =>
    (targets[school] ?? []).flatMap(({ to, kilometres, forBackbone }): readonly Way[] => {
      const place = placeAt(to, subject);
      return backbone && !forBackbone ? [] : [{ group, to, place, kilometres }];
    }),
  );
  const unknown = judged.filter((each) => each === null).length;
  return { schools, groups, ways, places, eligible: judged.filter((each) => each === true).length, unknown };
}

const pairOf = (one: number | string, other: string): string => JSON.stringify([one, other]);

/** Where teachers of a school may go. */
interface Target extends Pick<Way, "to" | "kilometres"> {
  readonly forBackbone: boolean;
}

/** Of each school. */
const targetsOf = ({ schools, distances }: RosterInput, rule: ExchangeRule): readonly (readonly Target[])[] => {
  const known = new Map(
    (distances ?? []).flatMap(({ from, to, kilometres }) => [
      [pairOf(from, to), kilometres] as const,
      [pairOf(to, from), kilometres] as const,
    ]),
  );
  return schools.map((from, own) =>
    schools.flatMap((school, to): readonly Target[] => {
      if (to === own || !mayGo(from, school, false, rule)) return [];
      const kilometres = known.get(pairOf(from.name, school.name)) ?? null;
      if (kilometres !== null && kilometres > (rule.mostKilometres ?? Infinity)) return [];
      return [{ to, kilometres, forBackbone: mayGo(from, school, true, rule) }];
    }),
  );
};

const mayGo = (from: ExchangeSchool, to: ExchangeSchool, backbone: boolean, { within }: ExchangeRule): boolean => {
  if (within === "township" && (from.township === undefined || from.township !== to.township)) return false;
  if (!backbone || from.locale === undefined || to.locale === undefined) return true;
  return heights[to.locale] <= heights[from.locale];
};

const groupsOf = (
  eligible: readonly ExchangeTeacher[],
  at: ReadonlyMap<string, number>,
  placeAt: (school: number, subject: string) => number,
): readonly TeacherGroup[] => {
  const groups = new Map<string, ExchangeTeacher[]>();
  for (const teacher of eligible) {
    const key = JSON.stringify([teacher.school, teacher.subject, teacher.backbone]);
    groups.set(key, [...(groups.get(key) ?? []), teacher]);
  }
  const longest = (one: ExchangeTeacher, other: ExchangeTeacher): number =>
    (other.yearsInSchool ?? 0) - (one.yearsInSchool ?? 0);
  return [...groups.values()].map((own) => {
    const { school: name, subject, backbone } = own[0] as ExchangeTeacher;
    const school = at.get(name) ?? -1;
    return { school, place: placeAt(school, subject), subject, backbone, teachers: own.sort(longest) };
  });
};

/** Every subject of every school, taught there yet or not. */
const placesOf = (
  teachers: readonly ExchangeTeacher[],
  needs: RosterInput["needs"],
  at: ReadonlyMap<string, number>,
): readonly SubjectPlace[] => {
  const subjects = new Set([...teachers, ...needs].map(({ subject }) => subject));
  const places = new Map<string, { school: number; subject: string; has: number; needed: number }>();
  for (const [name, school] of at)
    for (const subject of subjects) places.set(pairOf(name, subject), { school, subject, has: 0, needed: 0 });
  for (const { school, subject } of teachers) {
    const place = places.get(pairOf(school, subject));
    if (place !== undefined) place.has++;
  }
  for (const { school, subject, needed } of needs) {
    const place = places.get(pairOf(school, subject));
    if (place !== undefined) place.needed = needed;
  }
  return [...places.values()];
};
