// What can be done to a tidy sheet: each way by itself, and whether a reader can undo it.
import type { Draft } from "./draft.js";

/** A way of being untidy. */
export interface Untidiness {
  readonly name: string;
  /** Does it; false where this workbook has no place for it. */
  readonly apply: (draft: Draft) => boolean;
  /** Kinds that do not go together: of those that share a word only one is done to a workbook. */
  readonly excludes?: readonly string[];
}
