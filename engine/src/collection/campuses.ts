// Campuses of one legal person (1+X, 一校多区): found by what was sent or by their names, and counted as the user decided on legal units.
import type { CountedUnit, ToldUnit } from "../legal-units/index.js";
import { foldUnits } from "../legal-units/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { CampusQuestion } from "./collection.js";
import type { Decisions } from "./decisions.js";
import { nameParts } from "./school-name.js";
import type { SettledSchool } from "./settle-versions.js";

/** Schools with their parents set as decided, the legal units among them, and campuses that nobody has decided about. */
export interface JoinedCampuses {
  readonly schools: readonly SettledSchool[];
  readonly units: readonly CountedUnit[];
  readonly questions: readonly CampusQuestion[];
}

/**
 * Says of every campus whom it belongs to and what it counts as. A campus is one whose record names its parent (`campusOf`), or whose name
 * does (实验小学东校区 beside 实验小学), which is asked: one that was answered counts with its parent, where no choice on its unit says
 * otherwise. Then the decision on legal units is applied, those that lists of communities tell of among them. An answer that names no other
 * school, or goes round in a circle, is none.
 */
export function joinCampuses(
  schools: readonly SettledSchool[],
  { campuses = {}, units: choices = {} }: Decisions,
  told: readonly ToldUnit[] = [],
): JoinedCampuses {
  const answers = validAnswers(schools, campuses);
  const find = finder(schools);
  const questions: CampusQuestion[] = [];
  const belonging = schools.map((school): SchoolRecord => {
    const { key, name, record } = school;
    const found = find(school);
    const answer = answers.get(key);
    if (record.campusOf === undefined && found !== undefined)
      questions.push({
        key,
        name,
        parent: { key: found.key, name: found.name },
        answer: answer === undefined ? null : answer === "" ? "" : answer.key,
      });
    if (answer === "") return { ...withoutParent(record), counted: true };
    const parent = answer ?? (record.campusOf === undefined ? undefined : found);
    if (parent === undefined) return record;
    const isOnlyOne = schools.every((each) => each === parent || each.name !== parent.name);
    const campusOf = isOnlyOne ? parent.name : (parent.record.code ?? parent.name);
    return { ...record, campusOf, ...(answer !== undefined && { counted: false }) };
  });
  const { records, units } = foldUnits(belonging, { told, choices });
  return {
    schools: schools.map((school, at) => {
      const record = records[at] ?? school.record;
      return record === school.record ? school : { ...school, record };
    }),
    units,
    questions,
  };
}

/** The schools that answers name; empty for a school of its own. */
function validAnswers(
  schools: readonly SettledSchool[],
  campuses: Readonly<Record<string, string>>,
): ReadonlyMap<string, SettledSchool | ""> {
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const said = new Map(Object.entries(campuses));
  const inCircle = (from: string): boolean => {
    const seen = new Set<string>();
    let at: string | undefined = from;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = said.get(at);
    }
    return at !== undefined;
  };
  const valid = new Map<string, SettledSchool | "">();
  for (const [key, answer] of said) {
    const parent = answer === "" ? "" : byKey.get(answer);
    if (parent !== undefined && !inCircle(key)) valid.set(key, parent);
  }
  return valid;
}

/** Finds the parent that a school's record or its name speaks of. */
function finder(schools: readonly SettledSchool[]): (school: SettledSchool) => SettledSchool | undefined {
  const byName = new Map<string, SettledSchool>();
  for (const school of schools)
    for (const text of [school.record.code, nameParts(school.name).key])
      if (text) byName.set(text, byName.get(text) ?? school);
  return ({ key, name, record: { campusOf } }) => {
    const { campus, parent } = nameParts(name);
    const found =
      campusOf !== undefined
        ? (byName.get(campusOf) ?? byName.get(nameParts(campusOf).key))
        : campus === ""
          ? undefined
          : byName.get(parent);
    return found?.key === key ? undefined : found;
  };
}

const withoutParent = (record: SchoolRecord): SchoolRecord => {
  const { campusOf: _, ...rest } = record;
  return rest;
};
