// Records counted as the user decided: the schools of a unit with its head, or each by itself.
import type { SchoolRecord } from "../schools/index.js";
import type { UnitChoices } from "./choices.js";
import { countedBy } from "./choices.js";
import type { CountedUnit, ToldUnit } from "./legal-unit.js";
import { legalUnitsOf } from "./units-of.js";

/** What decides how units are counted. */
export interface FoldOptions {
  /** Units that lists tell of (1+X). */
  readonly told?: readonly ToldUnit[];
  readonly choices?: UnitChoices;
}

/** The records, and the units among them with what holds for each. */
export interface FoldedUnits {
  /** As many as before, in their order; those of a unit say which school they belong to, and whether they count by themselves. */
  readonly records: readonly SchoolRecord[];
  readonly units: readonly CountedUnit[];
}

/**
 * Applies the decision on legal units to the records of a table (1+X 合并或分别计算).
 *
 * Rule: the choice for a unit's name before that for all; the sheets' own words where there is neither.
 * Of a unit that counts as one, every school but the head gets `campusOf` and `counted: false`: an assessment adds its pupils and
 * resources to the head's, and still names whose each figure is. Of one whose schools count each, they get `counted: true`. While
 * nobody has decided they count as the sheets say, which is each where they say nothing. Records of no unit stay the same objects.
 * Zeros: nothing is added up here; a missing `campusOf` leaves a school by itself. Errors: none; what the sheets contradict is told
 * by `collectSchools`.
 *
 * Source: 1+X of a report on a city's communities: one legal person, staff and accounts; the national rules do not say whether such
 * schools count as one, so that it is asked.
 *
 * @example
 * const schools = [{ name: "龙马小学" }, { name: "青堡小学", campusOf: "龙马小学" }];
 * foldUnits(schools, { choices: { all: "one" } }).records[1] // => { name: "青堡小学", campusOf: "龙马小学", counted: false }
 */
export function foldUnits(
  records: readonly SchoolRecord[],
  { told = [], choices = {} }: FoldOptions = {},
): FoldedUnits {
  const units = legalUnitsOf(records, told).map(countedBy(choices));
  const lonely =
    choices["all"] === "each"
      ? records.filter(({ campusOf, counted }) => campusOf !== undefined && counted === false)
      : [];
  if (units.length === 0 && lonely.length === 0) return { records, units };
  // A campus whose head is not in the table is no unit, and counts by itself where that was chosen of all.
  const folded = records.map((record) => (lonely.includes(record) ? { ...record, counted: true } : record));
  for (const unit of units) foldUnit(unit, folded, records);
  return { records: folded, units };
}

function foldUnit({ members, counted }: CountedUnit, folded: SchoolRecord[], records: readonly SchoolRecord[]): void {
  const [head, ...others] = members;
  if (head === undefined) return;
  const ofUnit = members.flatMap(({ at }) => at.flatMap((each) => records[each] ?? []));
  /** What the sheets count with a school that they count with another is counted with that one. */
  const standing = (campusOf: string, hops = 0): string => {
    const parent = ofUnit.find(({ name, code }) => campusOf === code || campusOf === name);
    const goesOn = parent?.counted === false && hops < ofUnit.length;
    return goesOn ? standing(parent.campusOf ?? headName, hops + 1) : campusOf;
  };
  const isShared = records.some(({ name }, at) => name === head.school && !head.at.includes(at));
  const headName = isShared ? (head.code ?? head.school) : head.school;
  for (const at of others.flatMap((member) => member.at)) {
    const record = records[at];
    if (record === undefined) continue;
    const { campusOf = headName } = record;
    folded[at] = {
      ...record,
      campusOf: counted === "one" ? headName : record.counted === false ? standing(campusOf) : campusOf,
      ...(counted !== null && { counted: counted === "each" }),
    };
  }
}
