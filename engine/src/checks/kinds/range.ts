// 范围: a figure, or a figure per another, within bounds.
import type { CheckTest } from "../check-rule.js";
import type { KeyedSchool } from "../check-finding.js";
import { isFigure } from "../../schools/index.js";
import {
  everyFigure,
  figureScopes,
  foundFigure,
  pathAt,
  placeOfPath,
  quantityAt,
  scopesFor,
  scopesOn,
  shortened,
  tidy,
} from "../figures.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";
import { foldUnits } from "./fold-units.js";
import type { Groups } from "../group-figures.js";
import { groupsOf } from "./groups.js";

type Range = Extract<CheckTest, { readonly kind: "range" }>;

/** Makes a range ready. Where a bound is broken per pupil by most schools, it is told once. */
export function prepareRange(test: Range, county: County): PreparedCheck {
  if (test.per !== undefined) {
    const groups = groupsOf(test.path, test.per, county);
    const judged = (school: KeyedSchool): readonly string[] => groups.figures(school).map((each) => each.path);
    return foldUnits(prepareRatio(test, test.per, groups), judged, county);
  }
  const { path, least = -Infinity, most = Infinity } = test;
  if (path !== everyFigure) {
    const place = placeOfPath(path);
    const scopes = scopesFor([place]);
    return (school) =>
      scopesOn(school.record, scopes).flatMap((scope) => {
        const value = quantityAt(school.record, place, scope);
        return isFigure(value) ? beyond(school, pathAt(place, scope), value, least, most, test) : [];
      });
  }
  return (school) =>
    figureScopes.flatMap((scope) => {
      const figures = school.record[scope];
      const found: Found[] = [];
      for (const id in figures) {
        const value = figures[id];
        if (isFigure(value) && (value < least || value > most))
          found.push(...beyond(school, `${scope}.${id}`, value, least, most, test));
      }
      return found;
    });
}

const beyond = (
  school: KeyedSchool,
  path: string,
  value: number,
  least: number,
  most: number,
  { zeroApart }: Range,
): readonly Found[] => {
  if ((value >= least && value <= most) || (zeroApart === true && value === 0)) return [];
  const low = value < least;
  return [
    {
      at: path,
      figures: [foundFigure(school, path)],
      code: low ? "check.range.low" : "check.range.high",
      params: { path, value: tidy(value), bound: low ? least : most },
    },
  ];
};

const prepareRatio = (test: Range, per: string, { figures }: Groups): PreparedCheck => {
  const { least = -Infinity, most = Infinity, zeroApart } = test;
  return (school) =>
    figures(school).flatMap(({ path, figure, divisor, value, paths }) => {
      if ((value >= least && value <= most) || (zeroApart === true && value === 0)) return [];
      const low = value < least;
      return [
        {
          at: path,
          figures: [path, ...paths].map((each) => foundFigure(school, each)),
          code: low ? "check.ratio.low" : "check.ratio.high",
          params: {
            path,
            per: placeOfPath(per).id,
            figure: tidy(figure),
            divisor: tidy(divisor ?? 1),
            value: shortened(value),
            bound: low ? least : most,
          },
        },
      ];
    });
};
