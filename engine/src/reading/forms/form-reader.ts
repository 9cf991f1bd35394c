// What reading forms looks up, remembered while one call lasts.
import type { HeaderLookup } from "../headers/index.js";
import { headerLookup } from "../headers/index.js";
import type { LabelMatcher } from "./labels/match-label.js";
import { labelMatcher } from "./labels/match-label.js";

/** Lookups of labels. */
export interface FormReader {
  readonly lookup: HeaderLookup;
  readonly match: LabelMatcher;
}

/** A reader that has looked nothing up yet. */
export const formReader = (): FormReader => ({ lookup: headerLookup(new Map()), match: labelMatcher() });
