// 凑整: nothing but round numbers.
import { fieldOf, isFigure } from "../../schools/index.js";
import type { CheckTest } from "../check-rule.js";
import { figureScopes, foundFigure, tidy } from "../figures.js";
import type { PreparedCheck } from "../prepared-check.js";

/** Smaller figures are round too often by themselves. */
const large = 100;

/** Makes the search for estimates ready. Sums of money are left aside: written in 万元, they are round without having been estimated. */
export function prepareRoundOnly({
  multiple,
  least,
}: Extract<CheckTest, { readonly kind: "roundOnly" }>): PreparedCheck {
  return (school) => {
    const paths: string[] = [];
    for (const scope of figureScopes)
      for (const id in school.record[scope]) {
        const value = school.record[scope][id];
        if (!isFigure(value) || value < large || fieldOf(id)?.unit === "yuan") continue;
        if (value % multiple !== 0) return [];
        paths.push(`${scope}.${id}`);
      }
    if (paths.length < least) return [];
    const figures = paths.map((path) => foundFigure(school, path));
    return [
      {
        at: "",
        figures,
        code: "check.roundOnly",
        params: {
          count: figures.length,
          multiple,
          values: figures.slice(0, 8).map(({ value }) => String(tidy(value as number))),
        },
      },
    ];
  };
}
