// What a path such as `whole.books` or `junior.booksPerPupil` stands for.
import { fieldIn, indicators } from "../../indicators/index.js";
import type { Field, Unit } from "../../schools/index.js";
import { identityFields } from "../../schools/index.js";
import { ownInForce } from "./own-in-force.js";
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

const scopes: ReadonlySet<string> = new Set(["whole", "primary", "junior", "senior"]);
const identityIds: ReadonlySet<string> = new Set(identityFields.map((field) => field.id));
const indicatorUnits: ReadonlyMap<string, Unit> = new Map(indicators.map(({ id, unit }) => [id, unit]));
const notAdditive: ReadonlySet<string> = new Set([
  "largestClass",
  "grades",
  "smallestMusicRoom",
  "smallestFineArtRoom",
]);

/**
 * The meaning of a path; a figure without a scope belongs to the whole school. None where there is no such path.
 *
 * @example
 * meaningOf("books")?.path // => "whole.books"
 */
export function meaningOf(path: string): PathMeaning | undefined {
  if (identityIds.has(path)) return { path, id: path, scope: null, unit: "none", whole: false, additive: false };
  const dot = path.indexOf(".");
  const scope = dot < 0 ? "whole" : path.slice(0, dot);
  const id = path.slice(dot + 1);
  if (!scopes.has(scope)) return undefined;
  const own = ownInForce();
  const perPupil = indicatorUnits.get(id) ?? own?.indicators.find((each) => each.id === id)?.unit;
  const field: Field | undefined = perPupil === undefined ? fieldIn(id, { own }) : undefined;
  const unit = perPupil ?? (field?.kind === "quantity" ? field.unit : undefined);
  if (unit === undefined) return undefined;
  return {
    path: `${scope}.${id}`,
    id,
    scope: scope as FigureScope,
    unit,
    whole: field?.whole ?? false,
    additive: field !== undefined && !notAdditive.has(id),
  };
}
