// The schools of one stage in two years, each with its two rows and what became of it.
import type { CompulsoryStage } from "../../schools/index.js";
import type { SchoolFate, SchoolMatch, StageSchool, YearSchool } from "./school-match.js";

/** Those that have a row of the stage in either year. Several that were merged have one row after. */
export function stageSchools(schools: readonly SchoolMatch[], stage: CompulsoryStage): readonly StageSchool[] {
  const shared = sharedAfter(schools);
  const members = new Map<YearSchool, number>();
  if (shared.size > 0)
    for (const { before, after } of schools)
      if (before?.rows[stage] !== undefined && after !== null) members.set(after, (members.get(after) ?? 0) + 1);
  const told = new Set<YearSchool>();
  const found: StageSchool[] = [];
  schools.forEach((school, match) => {
    const before = school.before?.rows[stage] ?? null;
    const own = school.after?.rows[stage] ?? null;
    // Of schools that were merged, only those that had the stage tell the row after; where none had, the first does.
    const isTold = before === null && school.after !== null && (members.has(school.after) || told.has(school.after));
    const after = isTold ? null : own;
    if (school.after !== null && shared.has(school.after)) told.add(school.after);
    if (before === null && after === null) return;
    const merged = before !== null && after !== null && school.after !== null && (members.get(school.after) ?? 0) > 1;
    const name = (merged ? school.before : (school.after ?? school.before))?.name ?? "";
    found.push({ name, fate: fateOf(school, before, after, merged), match, before, after });
  });
  return found;
}

/** Those that may be several schools of the year before: only who tells that, or the sheet, makes them so. */
const sharedAfter = (schools: readonly SchoolMatch[]): ReadonlySet<YearSchool> => {
  const shared = new Set<YearSchool>();
  for (const { by, after } of schools) if (after !== null && (by === "told" || by === "merged")) shared.add(after);
  return shared;
};

const fateOf = (
  { before: one, after: other, leftOut }: SchoolMatch,
  before: number | null,
  after: number | null,
  merged: boolean,
): SchoolFate => {
  if (before !== null && after !== null) return merged ? "merged" : "stayed";
  if (leftOut !== null) return "leftOut";
  if (after === null) return other === null ? "closed" : "stageDropped";
  return one === null ? "opened" : "stageAdded";
};
