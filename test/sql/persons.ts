// Invented teachers and pupils, and what a school's figures come to, counted in plain JavaScript.
import fc from "fast-check";
import type { ColumnOfValues } from "@junheng/engine/sql";

type Person = Readonly<Record<string, string | number | null>>;

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 8 });
const flag = maybe(fc.constantFrom(0, 1));
const where = {
  county: fc.constantFrom("甲县", "乙县"),
  school_code: fc.constantFrom("K1", "K2", "K3"),
  stage: fc.constantFrom("primary", "junior", "senior"),
};

export const teacher: fc.Arbitrary<Person> = fc.record({
  ...where,
  full_time: flag,
  degree: maybe(fc.constantFrom("doctor", "master", "bachelor", "associate", "upperSecondary")),
  title: maybe(fc.constantFrom("senior", "intermediate", "junior")),
  subject: maybe(fc.constantFrom("pe", "music", "fineArt", "arts", "maths")),
  backbone: flag,
});

export const pupil: fc.Arbitrary<Person> = fc.record({
  ...where,
  grade: fc.constantFrom("1", "2"),
  class_name: fc.constantFrom("1", "2"),
  boarder: flag,
  migrant: flag,
});

/** Persons as columns, to be put into a table. */
export const personTable = (persons: readonly Person[]): readonly ColumnOfValues[] =>
  Object.keys(persons[0] ?? {}).map((name) => ({
    name,
    type: typeof persons[0]?.[name] === "number" ? "integer" : "text",
    values: persons.map((person) => person[name] ?? null),
  }));

/** Persons by some key. */
export const grouped = (persons: readonly Person[], key: (person: Person) => string): ReadonlyMap<string, Person[]> => {
  const groups = new Map<string, Person[]>();
  for (const person of persons) groups.set(key(person), [...(groups.get(key(person)) ?? []), person]);
  return groups;
};

/** The persons of each school, in the order of county and code. */
export const bySchool = (persons: readonly Person[]): readonly (readonly [string, readonly Person[]])[] =>
  [...grouped(persons, (each) => `${each["county"]} ${each["school_code"]}`)].toSorted(([a], [b]) => (a < b ? -1 : 1));

export const howMany = (persons: readonly Person[], like: Person): number =>
  persons.filter((person) => Object.entries(like).every(([key, value]) => person[key] === value)).length;
