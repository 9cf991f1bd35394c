// 整数: figures that only make sense whole.
import { isFigure, quantityFields } from "../../schools/index.js";
import type { KeyedSchool } from "../check-finding.js";
import type { CheckTest } from "../check-rule.js";
import {
  everyFigure,
  figureScopes,
  foundFigure,
  pathAt,
  placeOfPath,
  quantityAt,
  scopesFor,
  scopesOn,
} from "../figures.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";
import { foldUnits } from "./fold-units.js";

type Whole = Extract<CheckTest, { readonly kind: "whole" }>;

/** Makes the check of whole numbers ready. Where most schools have parts of a whole, that is how they count, and is told once. */
export function prepareWhole(test: Whole, county: County): PreparedCheck {
  const figures = figuresOf(test);
  const check: PreparedCheck = (school) =>
    figures(school).flatMap(([path, value]) => (isWhole(value) ? [] : [broken(school, path, value)]));
  return foldUnits(check, (school) => figures(school).map(([path]) => path), county);
}

/** The figures of a school that should be whole. */
const figuresOf = ({ path }: Whole): ((school: KeyedSchool) => readonly (readonly [string, number])[]) => {
  if (path === everyFigure)
    return ({ record }) => {
      const found: (readonly [string, number])[] = [];
      for (const scope of figureScopes) {
        const figures = record[scope];
        for (const id in figures) {
          const value = figures[id];
          if (isFigure(value) && wholeFields.has(id)) found.push([`${scope}.${id}`, value]);
        }
      }
      return found;
    };
  const place = placeOfPath(path);
  const scopes = scopesFor([place]);
  return ({ record }) =>
    scopesOn(record, scopes).flatMap((scope): readonly (readonly [string, number])[] => {
      const value = quantityAt(record, place, scope);
      return isFigure(value) ? [[pathAt(place, scope), value]] : [];
    });
};

const wholeFields: ReadonlySet<string> = new Set(
  quantityFields.filter((field) => "whole" in field).map(({ id }) => id),
);

const broken = (school: KeyedSchool, path: string, value: number): Found => ({
  at: path,
  figures: [foundFigure(school, path)],
  code: "check.whole",
  params: { path, value },
});

/** Whole but for what a unit such as 万册 leaves in the last digits. */
const isWhole = (figure: number): boolean =>
  Number.isInteger(figure) || Math.abs(figure - Math.round(figure)) <= 1e-9 * Math.max(1, Math.abs(figure));
