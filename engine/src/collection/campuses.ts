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

/**
 * Says of every campus what it counts as. A campus is one whose record names its parent (`campusOf`), or whose name does
 * (实验小学东校区 beside 实验小学), which is asked. Merged ones get `counted: false`: an assessment adds their pupils and resources
 * to the parent's and still names each figure's school; kept apart, they get `counted: true`.
 */
export function joinCampuses(
  schools: readonly SettledSchool[],
  { campuses = {}, joint = "asSent" }: Decisions,
): JoinedCampuses {
  const byName = new Map<string, SettledSchool>();
  for (const school of schools) {
    for (const text of [school.record.code, nameParts(school.name).key])
      if (text) byName.set(text, byName.get(text) ?? school);
  }
  const questions: CampusQuestion[] = [];
  const joined = schools.map((school): SettledSchool => {
    const said = school.record.campusOf;
    const parts = nameParts(school.name);
    const own =
      said !== undefined
        ? (byName.get(said) ?? byName.get(nameParts(said).key))
        : parts.campus === ""
          ? undefined
          : byName.get(parts.parent);
    const found = own?.key === school.key ? undefined : own;
    if (said === undefined && found !== undefined)
      questions.push({
        key: school.key,
        name: school.name,
        parent: { key: found.key, name: found.name },
        answer: campuses[school.key] ?? null,
      });
    const chosen = campuses[school.key];
    const parent =
      chosen === undefined ? (said === undefined ? undefined : found) : schools.find(({ key }) => key === chosen);
    if (parent === undefined) return school;
    return {
      ...school,
      record: asCampus(school.record, parent.name, chosen !== undefined ? "merged" : "asSent", joint),
    };
  });
  return { schools: joined, questions };
}

/** A record as a campus of its parent. What was chosen for all comes first, then the user's own answer, then what was sent. */
const asCampus = (
  record: SchoolRecord,
  parent: string,
  answer: "merged" | "asSent",
  joint: Decisions["joint"],
): SchoolRecord => {
  const counted = joint === "apart" ? true : joint === "merged" || answer === "merged" ? false : record.counted;
  return { ...record, campusOf: parent, ...(counted !== undefined && { counted }) };
};
