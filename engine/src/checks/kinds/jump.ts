// 突变: far more or less than the same school had last year.
import type { CheckTest } from "../check-rule.js";
import { figureAt, foundFigure, pathAt, placeOfPath, scopesFor, scopesOn, tidy } from "../figures.js";
import type { County, PreparedCheck } from "../prepared-check.js";

/** Makes the comparison with last year ready; a school that was not there is not compared. */
export function prepareJump(
  { path, most, least }: Extract<CheckTest, { readonly kind: "jump" }>,
  { lastYear }: County,
): PreparedCheck {
  if (lastYear.size === 0) return () => [];
  const place = placeOfPath(path);
  const scopes = scopesFor([place]);
  return (school) => {
    const before = lastYear.get(school.key);
    if (before === undefined) return [];
    return scopesOn(school.record, scopes).flatMap((scope) => {
      const [now, then] = [figureAt(school.record, place, scope), figureAt(before, place, scope)];
      if (now === null || then === null) return [];
      const change = Math.abs(now - then);
      if (change <= most * then || change <= least) return [];
      const at = pathAt(place, scope);
      return [
        {
          at,
          figures: [foundFigure(school, at)],
          code: now > then ? "check.jump.up" : "check.jump.down",
          params: {
            path: at,
            now: tidy(now),
            before: tidy(then),
            change: tidy(change),
            ...(Number.isFinite(100 * (change / then)) && { percent: Number((100 * (change / then)).toPrecision(3)) }),
            most: tidy(100 * most),
          },
        },
      ];
    });
  };
}
