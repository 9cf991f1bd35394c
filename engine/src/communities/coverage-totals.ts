// How many townships, schools, pupils and staff there are in all, by the schools of the data.
import type { CommunitySchool } from "./community.js";
import type { CoverageTotals } from "./coverage.js";
import { schoolKeys } from "../schools/index.js";

/**
 * The totals of coverage (覆盖面的总数), from a complete list of schools; a school listed twice counts once.
 *
 * Formula: Σ over the schools, townships by distinct names.
 * A total of which something is lacking in any school is left out, as a share of it would be too high. Errors: none.
 *
 * Source: ours; a report states its totals, a complete list of schools gives them.
 *
 * @example
 * totalsOf([{ school: "甲", township: "白果", pupils: 600 }, { school: "乙", township: "白果", pupils: null }]) // => { schools: 2, townships: 1 }
 */
export function totalsOf(schools: readonly CommunitySchool[]): CoverageTotals {
  const keyOf = schoolKeys(schools);
  const each = [...new Map(schools.map((school) => [keyOf(school), school])).values()];
  const sumOf = (figures: readonly (number | null | undefined)[]): number | undefined => {
    const known = figures.filter((figure) => figure !== null && figure !== undefined);
    return known.length < each.length ? undefined : known.reduce((before, figure) => before + figure, 0);
  };
  // A school in the city is in no township.
  const townships = each.flatMap(({ township, locale }) =>
    township === undefined && locale === "urban" ? [] : [township],
  );
  const pupils = sumOf(each.map((school) => school.pupils));
  const staff = sumOf(each.map((school) => school.staff));
  return {
    schools: each.length,
    ...(townships.every((township) => township !== undefined) && { townships: new Set(townships).size }),
    ...(pupils !== undefined && { pupils }),
    ...(staff !== undefined && { staff }),
  };
}
