// 县表: a school's figure that is not what the county's own table has for it.
import { isFigure, whereOf } from "../../schools/index.js";
import type { CheckTest } from "../check-rule.js";
import { everyFigure, figureScopes, foundFigure, pathAt, placeOfPath, scopesFor, tidy } from "../figures.js";
import type { County, PreparedCheck } from "../prepared-check.js";

/** Makes the comparison with the county's table ready: figures that both have. */
export function prepareCounty(
  { path }: Extract<CheckTest, { readonly kind: "county" }>,
  { table }: County,
): PreparedCheck {
  if (table.size === 0) return () => [];
  const place = placeOfPath(path);
  return (school) => {
    const theirs = table.get(school.key);
    if (theirs === undefined) return [];
    const places =
      path === everyFigure
        ? figureScopes.flatMap((scope) => Object.keys(school.record[scope] ?? {}).map((id) => ({ scope, id })))
        : scopesFor([place]).map((scope) => ({ scope: place.scope ?? scope, id: place.id }));
    return places.flatMap(({ scope, id }) => {
      const [own, other] = [school.record[scope]?.[id], theirs[scope]?.[id]];
      if (!isFigure(own) || !isFigure(other) || isSame(own, other)) return [];
      const at = pathAt({ scope, id }, scope);
      const { sheet, cell } = whereOf(theirs.source, at);
      return [
        {
          at,
          figures: [foundFigure(school, at)],
          code: "check.county",
          params: {
            path: at,
            own: tidy(own),
            county: tidy(other),
            difference: tidy(Math.abs(own - other)),
            ...(cell !== undefined && { countyCell: sheet === undefined ? cell : `${sheet}!${cell}` }),
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
