// What a path such as `whole.books` or `junior.booksPerPupil` stands for.
import type { WithOwn } from "../../indicators/index.js";
import { fieldIn, indicators } from "../../indicators/index.js";
import type { Field, Unit } from "../../schools/index.js";
import { identityFields } from "../../schools/index.js";
import type { FieldPath } from "./reading.js";

/** The part of a record a figure belongs to. */
export type FigureScope = "whole" | "primary" | "junior" | "senior";

/** A path taken apart. */
export interface PathMeaning {
  readonly path: FieldPath;
  readonly id: string;
  /** None for what says who the school is. */
  readonly scope: FigureScope | null;
  readonly unit: Unit;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
  /** Whether schools add up to a total. */
  readonly additive: boolean;
}

const scopes: readonly FigureScope[] = ["whole", "primary", "junior", "senior"];
const identityIds: ReadonlySet<string> = new Set(identityFields.map((field) => field.id));
const indicatorUnits: ReadonlyMap<string, Unit> = new Map(indicators.map(({ id, unit }) => [id, unit]));
const notAdditive: ReadonlySet<string> = new Set([
  "largestClass",
  "grades",
  "smallestMusicRoom",
  "smallestFineArtRoom",
]);

/**
 * Whether a path, or an id, is of what says who the school is (学校标识项): its name, its code, its type.
 *
 * Rule: it is one of the ids of `identityFields`; such paths have no scope. Units: none. Empty: "" is none.
 * None: false. Errors: none thrown; `whole.name` is no such path. Source: ours, by the fields of `SchoolRecord`.
 *
 * @example
 * isIdentity("name") // => true
 * isIdentity("whole.books") // => false
 */
export const isIdentity = (path: string): boolean => identityIds.has(path);

/**
 * The part of a record that a path names (数据口径): the whole school or one of its stages.
 *
 * Rule: what stands before the first dot, if it is whole, primary, junior or senior. Units: none. Empty: "" names none. None: null without
 * a scope, as in `books`, which `meaningOf` takes for the whole school. Errors: none thrown. Source: ours; `whole.books` and
 * `primary.books` are one figure of two scopes.
 *
 * @example
 * scopeOf("junior.booksPerPupil") // => "junior"
 * scopeOf("books") // => null
 */
export const scopeOf = (path: string): FigureScope | null =>
  scopes.find((scope) => path.startsWith(`${scope}.`)) ?? null;

/**
 * The id at the end of a path (指标编号).
 *
 * Rule: what stands behind the first dot; all of it where there is none. Units: none. Empty: "" stays "". None: always a text. Errors: none
 * thrown; whether there is such an id is what `meaningOf` says. Source: ours; paths have one dot, and ids none.
 *
 * @example
 * idOfPath("junior.booksPerPupil") // => "booksPerPupil"
 * idOfPath("name") // => "name"
 */
export const idOfPath = (path: string): string => path.slice(path.indexOf(".") + 1);

/**
 * The meaning of a path (路径含义): its id and scope, its unit, whether it is a whole number and whether schools add up.
 *
 * Rule: identities have no scope; a figure without one belongs to the whole school; indicators, then fields, built in or of the standard that
 * is read for. Figures of a largest class, grades and smallest rooms do not add up, nor do indicators.
 * Units: `unit` is an id of the fields' units, "none" for identities. Empty: "" has no meaning.
 * None: undefined where there is no such path. Errors: none thrown. Source: ours, from the tables of fields and indicators.
 *
 * @example
 * meaningOf("books", {})?.path // => "whole.books"
 * meaningOf("whole.weather", {}) // => undefined
 */
export function meaningOf(path: string, { own }: WithOwn): PathMeaning | undefined {
  if (isIdentity(path)) return { path, id: path, scope: null, unit: "none", whole: false, additive: false };
  const scope = path.includes(".") ? scopeOf(path) : "whole";
  if (scope === null) return undefined;
  const id = idOfPath(path);
  const perPupil = indicatorUnits.get(id) ?? own?.indicators.find((each) => each.id === id)?.unit;
  const field: Field | undefined = perPupil === undefined ? fieldIn(id, { own }) : undefined;
  const unit = perPupil ?? (field?.kind === "quantity" ? field.unit : undefined);
  if (unit === undefined) return undefined;
  return {
    path: `${scope}.${id}`,
    id,
    scope,
    unit,
    whole: field?.whole ?? false,
    additive: field !== undefined && !notAdditive.has(id),
  };
}
