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

/** A reader that has looked nothing up yet. */
export const formReader = (catalogue: Catalogue): FormReader => ({
  catalogue,
  lookup: headerLookup(catalogue),
  match: labelMatcher(catalogue),
});
