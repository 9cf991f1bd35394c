// 离群: a figure per pupil far outside what the other schools of the same kind have.
import type { CheckTest } from "../check-rule.js";
import { foundFigure, placeOfPath, shortened, tidy } from "../figures.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";
import type { SpreadOfOthers } from "../robust-spread.js";
import type { PerPupil } from "../group-figures.js";
import { groupsOf } from "./groups.js";

/** Makes the check of the spread ready. */
export function prepareSpread(
  { path, per, times, least }: Extract<CheckTest, { readonly kind: "spread" }>,
  county: County,
): PreparedCheck {
  const groups = groupsOf(path, per, county);
  return (school) => {
    const found: Found[] = [];
    for (const each of groups.figures(school)) {
      if (each.figure === 0) continue;
      const others = groups.others(school, each);
      if (others === null || others.count + 1 < least) continue;
      const away = each.log - others.middle;
      if (Math.abs(away) <= times * others.deviation) continue;
      found.push({
        at: each.path,
        figures: [each.path, ...each.paths].map((one) => foundFigure(school, one)),
        code: `check.spread.${away > 0 ? "high" : "low"}`,
        params: { ...spreadParams(each, per, others, times), ratio: fromLog(Math.abs(away)) },
      });
    }
    return found;
  };
}

/** What the sentences of a spread need. */
export const spreadParams = (
  { path, figure, divisor, value }: PerPupil,
  per: string | undefined,
  { count, middle, deviation }: SpreadOfOthers,
  times: number,
) => ({
  path,
  figure: tidy(figure),
  ...(per !== undefined && divisor !== null && { per: placeOfPath(per).id, divisor: tidy(divisor) }),
  value: shortened(value),
  middle: fromLog(middle),
  low: fromLog(middle - times * deviation),
  high: fromLog(middle + times * deviation),
  schools: count,
});

/** A value to read from its logarithm; what is beyond any number stays one. */
const fromLog = (log: number): number => shortened(Math.exp(Math.min(log, 690)));
