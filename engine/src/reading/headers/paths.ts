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

/** Whether a path, or an id, is of what says who the school is: its name, its code, its type. */
export const isIdentity = (path: string): boolean => identityIds.has(path);

/** The part of a record that a path names; null where it names none. */
export const scopeOf = (path: string): FigureScope | null =>
  scopes.find((scope) => path.startsWith(`${scope}.`)) ?? null;

/** The id at the end of a path. */
export const idOfPath = (path: string): string => path.slice(path.indexOf(".") + 1);

/**
 * The meaning of a path; a figure without a scope belongs to the whole school. None where there is no such path, built in or of the
 * standard that is read for.
 *
 * @example
 * meaningOf("books", {})?.path // => "whole.books"
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
