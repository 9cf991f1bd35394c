// 单位: a figure ten times out or more that a factor of units puts among the others.
import type { CheckTest } from "../check-rule.js";
import { foundFigure, shortened, tidy } from "../figures.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";
import { usualLeast, usualTimes } from "../robust-spread.js";
import { groupsOf } from "./groups.js";
import { spreadParams } from "./spread.js";

/**
 * Makes the check of units ready.
 *
 * The figure is told where it is at least ten times from the others' middle and outside their spread, and exactly one of the
 * factors puts it inside. Schools of a kind that is too rare are compared with all: kinds differ far less than units do.
 */
export function prepareUnit(
  { path, per, factors }: Extract<CheckTest, { readonly kind: "unit" }>,
  county: County,
): PreparedCheck {
  const groups = groupsOf(path, per, county);
  return (school) => {
    const found: Found[] = [];
    for (const each of groups.figures(school)) {
      if (each.figure === 0) continue;
      const own = groups.others(school, each);
      const others = own !== null && own.count + 1 >= usualLeast ? own : groups.all(school, each);
      if (others === null || others.count + 1 < usualLeast) continue;
      const away = each.log - others.middle;
      const reach = usualTimes * others.deviation;
      if (Math.abs(away) <= Math.max(reach, Math.LN10)) continue;
      const fitting = factors.filter((factor) => Math.abs(away + Math.log(factor)) <= Math.min(reach, Math.LN10));
      const [factor] = fitting;
      if (factor === undefined || fitting.length > 1) continue;
      found.push({
        at: each.path,
        figures: [each.path, ...each.paths].map((one) => foundFigure(school, one)),
        code: "check.unit",
        params: {
          ...spreadParams(each, per, others, usualTimes),
          factor,
          corrected: tidy(each.figure * factor),
          correctedValue: shortened(each.value * factor),
        },
      });
    }
    return found;
  };
}
