// Where most schools are beyond the same bound, it is not the schools: it is the unit, and is told once.
import { severalOf } from "../../diagnostics/index.js";
import type { KeyedSchool } from "../check-finding.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";

/** Fewer figures than this have no majority. */
const leastJudged = 3;
/** How many figures the one finding shows. */
const figuresShown = 40;

/**
 * Tells a fault of more than half of the schools as one, of the first of them. `judged` gives the paths that were looked at.
 * What is asked of changed figures of a school follows what was decided for the county.
 */
export function foldUnits(
  check: PreparedCheck,
  judged: (school: KeyedSchool) => readonly string[],
  { schools }: County,
): PreparedCheck {
  const beyond = new Map<string, { readonly school: string; readonly found: Found }[]>();
  for (const school of schools)
    for (const found of check(school)) {
      const key = `${found.code} ${found.at}`;
      const known = beyond.get(key);
      if (known === undefined) beyond.set(key, [{ school: school.key, found }]);
      else known.push({ school: school.key, found });
    }
  if (![...beyond.values()].some((each) => each.length * 2 > leastJudged)) return check;
  const counts = new Map<string, number>();
  for (const school of schools) for (const path of judged(school)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const folded = new Map(
    [...beyond].filter(([, each]) => {
      const all = counts.get(each[0]?.found.at ?? "") ?? 0;
      return all >= leastJudged && each.length * 2 > all;
    }),
  );
  if (folded.size === 0) return check;
  return (school) =>
    check(school).flatMap((found) => {
      const all = folded.get(`${found.code} ${found.at}`);
      if (all === undefined) return [found];
      if (all[0]?.school !== school.key) return [];
      return [
        {
          ...found,
          figures: all.slice(0, figuresShown).flatMap((each) => each.found.figures.slice(0, 1)),
          code: severalOf(found.code),
          params: { ...found.params, count: all.length, judged: counts.get(found.at) ?? all.length },
        },
      ];
    });
}
