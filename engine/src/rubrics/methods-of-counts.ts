// Ways of scoring several counts together: rates, categories, minima, occurrences, conditions.
import type { InputRef, NumberRef } from "./method-parts.js";

/** 10. Rates over stated denominators, weighted. */
export interface WeightedRates {
  readonly kind: "weightedRates";
  readonly parts: readonly {
    readonly input: InputRef;
    readonly weight: number;
    /** The denominator; without it the input is a rate of 1 already. */
    readonly over?: InputRef;
    /** Taken off the denominator first: 0.03 for “enrolment less 3 %”. */
    readonly less?: number;
  }[];
  /** Points may pass the full points: a raw score to be ranked. */
  readonly uncapped?: boolean;
}

/** 11. Members of categories, each with its weight, over all of them. */
export interface WeightedCategories {
  readonly kind: "weightedCategories";
  readonly parts: readonly { readonly input: InputRef; readonly weight: number }[];
}

/** 12. Counts that have to be reached. */
export interface MinimumCounts {
  readonly kind: "minimumCounts";
  readonly parts: readonly { readonly input: InputRef; readonly minimum: NumberRef; readonly points: number }[];
  readonly below: "proportional" | "nothing";
  /** Each part is paid by itself, all are needed, or one is enough. */
  readonly join: "each" | "all" | "any";
}

/** 13. Points for each occurrence. */
export interface PerOccurrence {
  readonly kind: "perOccurrence";
  readonly parts: readonly { readonly input: InputRef; readonly value: number }[];
  /** What one starts with: full points to lose, or nothing to add to. */
  readonly start: "full" | "nothing";
  /** Occurrences add up, or only the one worth most counts. */
  readonly how: "add" | "highest";
  /** Whose occurrences count: the row's own, or those of any row of its community. */
  readonly scope?: "own" | "anyMember";
}

/** 14. A list of conditions. */
export interface Checklist {
  readonly kind: "checklist";
  readonly conditions: readonly InputRef[];
  readonly how:
    | { readonly by: "share" }
    /** Points by how many are short: the first level whose `atMost` holds; none: 0. */
    | {
        readonly by: "shortfall";
        readonly levels: readonly { readonly atMost: number; readonly points: number; readonly label?: string }[];
      }
    /** A: all conditions; C: any fault; B: neither. */
    | {
        readonly by: "allOrFault";
        readonly faults: readonly InputRef[];
        readonly all: number;
        readonly neither: number;
        readonly fault: number;
      };
}

/** 15. So many of the parts met, and the rest not below a floor. */
export interface CountGate {
  readonly kind: "countGate";
  readonly parts: readonly {
    readonly input: InputRef;
    readonly target: NumberRef;
    readonly direction?: "atLeast" | "atMost";
    /** Whether the target itself is not enough. */
    readonly strict?: boolean;
    /** Only looked at where the figure is there: a blank is no failure. */
    readonly ifGiven?: boolean;
  }[];
  readonly atLeast: number;
  /** The share of its target that each of the rest must reach. */
  readonly floorShare?: number;
}
