// What reading forms looks up, remembered while one call lasts.
import type { Catalogue, HeaderLookup } from "../headers/index.js";
import { headerLookup } from "../headers/index.js";
import type { LabelMatcher } from "./labels/match-label.js";
import { labelMatcher } from "./labels/match-label.js";

/** The words of a catalogue, and lookups of labels among them. */
export interface FormReader {
  readonly catalogue: Catalogue;
  readonly lookup: HeaderLookup;
  readonly match: LabelMatcher;
}

/**
 * A reader of forms that has looked nothing up yet (表格读取器).
 *
 * Rule: it holds a catalogue, a lookup of headers and a matcher of labels, each of which remembers the texts it saw: one for a call.
 * Units: none. Blank: an empty label has no id. None: `lookup` gives undefined for texts of no field. Errors: none thrown.
 * Source: ours, so that 150 copies of a form look each label up once.
 *
 * @example
 * formReader(builtInCatalogue).lookup("在校学生数（人）") // => "pupils"
 */
export const formReader = (catalogue: Catalogue): FormReader => ({
  catalogue,
  lookup: headerLookup(catalogue),
  match: labelMatcher(catalogue),
});
