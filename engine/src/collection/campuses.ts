// Campuses of one legal person (1+X, 一校多区): found by what was sent or by their names, merged or kept apart as the user says.
import type { SchoolRecord } from "../schools/index.js";
import type { CampusQuestion } from "./collection.js";
import type { Decisions } from "./decisions.js";
import { nameParts } from "./school-name.js";
import type { SettledSchool } from "./settle-versions.js";

/** Schools with their parents set as decided, and campuses that nobody has decided about. */
export interface JoinedCampuses {
  readonly schools: readonly SettledSchool[];
  readonly questions: readonly CampusQuestion[];
}

/** What a campus is joined to. */
interface Link {
  readonly parent: SettledSchool;
  /** Whether it counts as a school of its own; none where its record does not say. */
  readonly counted: boolean | undefined;
}

/**
 * Says of every campus what it counts as. A campus is one whose record names its parent (`campusOf`), or whose name does
 * (实验小学东校区 beside 实验小学), which is asked. Merged ones get `counted: false`: an assessment adds their pupils and resources
 * to the parent's and still names each figure's school; kept apart, they get `counted: true`. A campus of a merged campus is merged
 * into the school of both. An answer that names no other school, or goes round in a circle, is none.
 */
export function joinCampuses(schools: readonly SettledSchool[], decisions: Decisions): JoinedCampuses {
  const { joint = "asSent" } = decisions;
  const answers = validAnswers(schools, decisions.campuses ?? {});
  const find = finder(schools);
  const questions: CampusQuestion[] = [];
  const links = new Map<string, Link>();
  for (const school of schools) {
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
    const parent = answer === undefined ? (record.campusOf === undefined ? undefined : found) : answer || undefined;
    const counted = joint === "apart" ? true : joint === "merged" || answer !== undefined ? false : record.counted;
    if (parent !== undefined) links.set(key, { parent, counted });
  }
  const names = new Map<string, number>();
  for (const { name } of schools) names.set(name, (names.get(name) ?? 0) + 1);
  const joined = schools.map((school): SettledSchool => {
    const { key, record } = school;
    const link = links.get(key);
    if (link !== undefined) {
      const { name, record: into } = topOf(link, links);
      const campusOf = (names.get(name) ?? 0) > 1 ? (into.code ?? name) : name;
      return {
        ...school,
        record: { ...record, campusOf, ...(link.counted !== undefined && { counted: link.counted }) },
      };
    }
    if (answers.get(key) === "") return { ...school, record: { ...withoutParent(record), counted: true } };
    return record.campusOf !== undefined && joint === "apart"
      ? { ...school, record: { ...record, counted: true } }
      : school;
  });
  return { schools: joined, questions };
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

/** The school that a campus is counted with in the end. */
function topOf({ parent }: Link, links: ReadonlyMap<string, Link>): SettledSchool {
  const seen = new Set<string>();
  let top = parent;
  for (;;) {
    const next = links.get(top.key);
    if (next?.counted !== false || seen.has(top.key)) return top;
    seen.add(top.key);
    top = next.parent;
  }
}

const withoutParent = (record: SchoolRecord): SchoolRecord => {
  const { campusOf: _, ...rest } = record;
  return rest;
};
