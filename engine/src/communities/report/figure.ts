// A figure of the report, with the cells that it was read from or computed of.
import type { Where } from "../../diagnostics/index.js";
import { placeKey } from "../../diagnostics/index.js";

/** A figure; null where it is not known. */
export interface Figure {
  readonly value: number | null;
  readonly cells: readonly Where[];
}

/** The places that are known, each once. */
export const placesOf = (places: Iterable<Where | undefined>): readonly Where[] => {
  const seen = new Map<string, Where>();
  for (const place of places) if (place?.cell !== undefined && place.cell !== "") seen.set(placeKey(place), place);
  return [...seen.values()];
};

/** The sum of the figures that are known; null where none is. */
export const sumKnown = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};
