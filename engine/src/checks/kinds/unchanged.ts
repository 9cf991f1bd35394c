// 原样: every figure is last year's; the same form was sent again.
import type { CheckTest } from "../check-rule.js";
import { foundFigure } from "../figures.js";
import type { County, PreparedCheck } from "../prepared-check.js";
import { compareFigures } from "./same-figures.js";

/** Makes the comparison of whole forms with last year's ready. */
export function prepareUnchanged(
  { least }: Extract<CheckTest, { readonly kind: "unchanged" }>,
  { lastYear }: County,
): PreparedCheck {
  if (lastYear.size === 0) return () => [];
  return (school) => {
    const before = lastYear.get(school.key);
    if (before === undefined) return [];
    const { same, differing } = compareFigures(school.record, before);
    if (differing > 0 || same.length < least) return [];
    return [
      {
        at: "",
        figures: same.map((path) => foundFigure(school, path)),
        code: "check.unchanged",
        params: { count: same.length },
      },
    ];
  };
}
