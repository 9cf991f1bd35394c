// What a way of scoring is made of: the fields of its rules, how they score, and an example of one.
import type { Fields } from "./fields.js";
import type { PlainValue } from "./score-data.js";
import type { Scorer } from "./scorer.js";

/** A rule that is worth so many points, some rows, and what each of them earns by it. */
export interface MethodExample<Rule> {
  readonly rule: Rule;
  readonly full: number;
  readonly rows: readonly Readonly<Record<string, PlainValue>>[];
  readonly points: readonly number[];
}

/** A way of scoring: all that it is but its words. */
export interface ScoringMethod<Rule> {
  readonly fields: Fields<Rule>;
  readonly example: MethodExample<Rule>;
  /** Made once for a rule, called for any number of rows. */
  readonly score: (rule: Rule) => Scorer;
}
