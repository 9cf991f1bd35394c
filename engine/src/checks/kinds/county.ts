// 县表: a school's figure that is not what the county's own table has for it.
import { isFigure, whereOf } from "../../schools/index.js";
import type { CheckTest } from "../check-rule.js";
import { everyFigure, figureScopes, foundFigure, pathAt, placeOfPath, scopesFor, tidy } from "../figures.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";
import { agrees } from "../table-units.js";

/** How many figures the one finding of a unit shows. */
const figuresShown = 40;

/** Makes the comparison with the county's table ready: figures that both have. A table in another unit is told once. */
export function prepareCounty(
  { path }: Extract<CheckTest, { readonly kind: "county" }>,
  { schools, wholeTable, units }: County,
): PreparedCheck {
  if (wholeTable.size === 0) return () => [];
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const place = placeOfPath(path);
  return (school) => {
    const theirs = wholeTable.get(school.key);
    if (theirs === undefined) return [];
    const places =
      path === everyFigure
        ? figureScopes.flatMap((scope) => Object.keys(school.record[scope] ?? {}).map((id) => ({ scope, id })))
        : scopesFor([place]).map((scope) => ({ scope: place.scope ?? scope, id: place.id }));
    return places.flatMap(({ scope, id }): readonly Found[] => {
      const [own, other] = [school.record[scope]?.[id], theirs[scope]?.[id]];
      if (!isFigure(own) || !isFigure(other)) return [];
      const at = pathAt({ scope, id }, scope);
      const { sheet, cell } = whereOf(theirs.source, at);
      const countyCell = cell !== undefined && { countyCell: sheet === undefined ? cell : `${sheet}!${cell}` };
      const unit = units.get(at);
      if (unit !== undefined && agrees(own, other, unit.factor)) {
        const { agreeing, judged, factor } = unit;
        if (agreeing[0] !== school.key) return [];
        const shown = agreeing.slice(0, figuresShown).flatMap((key) => byKey.get(key) ?? []);
        return [
          {
            at,
            figures: shown.map((each) => foundFigure(each, at)),
            code: "check.county.several",
            params: {
              path: at,
              own: tidy(own),
              county: tidy(other),
              factor,
              count: agreeing.length,
              judged,
              ...countyCell,
            },
          },
        ];
      }
      const meant = tidy(other * (unit?.factor ?? 1));
      if (isSame(own, meant)) return [];
      return [
        {
          at,
          figures: [foundFigure(school, at)],
          code: "check.county",
          params: {
            path: at,
            own: tidy(own),
            county: meant,
            difference: tidy(Math.abs(own - meant)),
            ...countyCell,
          },
        },
      ];
    });
  };
}

/** Whole numbers are the same or not; others may differ in the last digits that computing with doubles leaves. */
const isSame = (a: number, b: number): boolean =>
  a === b ||
  (!(Number.isInteger(a) && Number.isInteger(b)) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
