// The ways of scoring an item, as data: 24 kinds, each with all that changes its result.
// Names of inputs are ids of the rubric's inputs; `{ item }` takes the points of another item instead.

/** A column of the data, or the points of another item of the rubric. */
export type InputRef = string | { readonly item: string };

/** A number that is written in the rule, or stands in a column. */
export type NumberRef = number | InputRef;

/** How part of a unit counts in “每 1 个百分点”: exactly, only when whole, or as soon as it has begun. */
export type UnitCount = "exact" | "whole" | "started";

/** Rows are compared with those that have the same values in these text inputs. Without it: with all. */
export interface Compared {
  readonly group?: readonly string[];
}

/** A step of a table of bands: from this value on. `to` is only for finding holes in what was printed. */
export interface MethodBand {
  /** None in the lowest band. */
  readonly from?: number;
  readonly to?: number;
  readonly points: number;
  readonly label?: string;
}

interface BandTable {
  readonly bands: readonly MethodBand[];
  /** Whether a value at the edge is in the band above it (lower: closed at its lower side). Without it: it is. */
  readonly closed?: "lower" | "upper";
  /** Round the value before it is looked up. */
  readonly round?: number;
}

/** 1. In proportion between a zero line and a target. */
export interface LinearToTarget {
  readonly kind: "linearToTarget";
  readonly input: InputRef;
  readonly target: NumberRef;
  /** Where points begin. Without it: 0 where more is better; where less is better, the points are target / value. */
  readonly zero?: NumberRef;
  readonly direction: "higher" | "lower";
  /** The largest share of the points, where more than the target earns more. */
  readonly cap?: number;
}

/** 2. A rate is a share of the points. */
export interface RatioAsScore {
  readonly kind: "ratioAsScore";
  readonly input: InputRef;
  /** The value that earns full points; 100 without it. */
  readonly whole?: NumberRef;
}

/** 3. So many points for each unit beyond a line. */
export interface PerUnit {
  readonly kind: "perUnit";
  readonly input: InputRef;
  readonly from: NumberRef;
  /** Units are counted below the line or above it. */
  readonly side: "below" | "above";
  /** The size of a unit; 1 without it. */
  readonly size?: number;
  readonly count: UnitCount;
  /** Points for each unit: below 0 to deduct. */
  readonly step: number;
  /** What one starts with. Without it: full points to deduct from, nothing to add to. */
  readonly start?: "full" | "nothing";
}

/** 4. Points by band. */
export interface Bands extends BandTable {
  readonly kind: "bands";
  readonly input: InputRef;
}

/** 5. Points by the band in which the distance to a reference lies. */
export interface BandsVsReference extends BandTable, Compared {
  readonly kind: "bandsVsReference";
  readonly input: InputRef;
  /** A number, a column (last year, the district's mean), or the mean or best of the rows compared. */
  readonly reference: NumberRef | { readonly of: "mean" | "best" | "median"; readonly weight?: string };
  readonly difference: "absolute" | "percent";
}

/** 6. All or nothing at a line. */
export interface Threshold {
  readonly kind: "threshold";
  readonly input: InputRef;
  readonly value: NumberRef;
  readonly direction: "atLeast" | "atMost";
  /** The line itself is not enough. */
  readonly strict?: boolean;
}

/** 7. Full points at a line; below it, points by rank. */
export interface ThresholdElseRank extends Compared {
  readonly kind: "thresholdElseRank";
  readonly input: InputRef;
  readonly value: NumberRef;
  readonly direction: "atLeast" | "atMost";
  /** Points of the first, second, … of those who miss it; the last one for all after. */
  readonly steps: readonly number[];
}

/** 8. Points by rank. */
export interface Rank extends Compared {
  readonly kind: "rank";
  readonly input: InputRef;
  readonly direction: "higher" | "lower";
  /** Points of the first, and how many fewer for each place after. */
  readonly start: number;
  readonly step: number;
  readonly floor?: number;
  /** Points of the first, second, … instead, where they do not go down evenly (前三名得5分); the last one for all after. */
  readonly steps?: readonly number[];
  /** Rows level share the better place, the worse, or the mean of their places; the better one without it. */
  readonly ties?: "best" | "worst" | "mean";
}

/** 9. In proportion to the best of the rows compared. */
export interface RatioToBest extends Compared {
  readonly kind: "ratioToBest";
  readonly parts: readonly { readonly input: InputRef; readonly points: number }[];
}

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
  }[];
  readonly atLeast: number;
  /** The share of its target that each of the rest must reach. */
  readonly floorShare?: number;
}

/** 16. A grade is worth so many points. */
export interface GradeToPoints {
  readonly kind: "gradeToPoints";
  readonly input: string;
  readonly grades: readonly { readonly grade: string; readonly points: number }[];
}

/** 17. A judge chooses. */
export interface Judged {
  readonly kind: "judged";
  readonly input: InputRef;
  /** The input holds the points that are given, or those that are taken off. */
  readonly holds: "points" | "deduction";
  /** The least and the most that may be given or taken off; 0 is always allowed as a deduction. */
  readonly range?: readonly [number, number];
  readonly step?: number;
  /** The text input with the reason; a deduction without one is refused. */
  readonly reason?: string;
}

/** 18. A panel of judges. */
export interface Panel {
  readonly kind: "panel";
  readonly inputs: readonly InputRef[];
  readonly how: "mean" | "median" | "trimmedMean";
  /** From how many judges on the highest and the lowest are dropped; 5 without it. */
  readonly trimFrom?: number;
  /** The value that earns full points; 100 without it. */
  readonly whole?: number;
}

/** 19. Opinions of groups, weighted. */
export interface Survey {
  readonly kind: "survey";
  readonly parts: readonly { readonly input: InputRef; readonly weight: number; readonly replies?: InputRef }[];
  /** The fewest valid replies of a group; with fewer the item is open. */
  readonly minimumReplies?: number;
  readonly whole?: number;
}

/** 20. Better than one's own last year. */
export interface Growth extends Compared {
  readonly kind: "growth";
  readonly input: InputRef;
  readonly before: InputRef;
  readonly direction: "higher" | "lower";
  /** The value itself, its rank among the rows compared, or its rate of change in percent. */
  readonly of: "value" | "rank" | "rate";
  readonly step: number;
  /** What getting worse may cost, as points below 0; 0 without it. */
  readonly floor?: number;
}

/** 21. Full points unless it got worse. */
export interface WorseningOnly {
  readonly kind: "worseningOnly";
  readonly input: InputRef;
  /** Without it the input is the change already. */
  readonly before?: InputRef;
  /** Which way is worse. */
  readonly worse: "up" | "down";
  readonly size?: number;
  readonly count?: UnitCount;
  /** Points taken off for each unit. */
  readonly step: number;
}

/** 22. The gap to others closed. */
export interface GapClosing {
  readonly kind: "gapClosing";
  /** One for each subject; the item is the mean of them. */
  readonly parts: readonly {
    readonly own: InputRef;
    readonly ownBefore: InputRef;
    readonly other: InputRef;
    readonly otherBefore: InputRef;
  }[];
  /** The closing rate that earns full points, as a share: 0.2. */
  readonly target: number;
  /** Nothing is earned where the other side fell: a gap is closed by raising the low. */
  readonly otherMustNotFall: boolean;
}

/** 23. One less the share of a part. */
export interface ComplementShare {
  readonly kind: "complementShare";
  readonly part: InputRef;
  readonly whole: InputRef;
}

/** 24. The best, the sum or the mean of methods; each has the item's points as its own full points unless it says. */
export interface Combined {
  readonly kind: "bestOf" | "sum" | "mean";
  readonly of: readonly { readonly method: SimpleMethod; readonly points?: number; readonly weight?: number }[];
}

/** Every method but a combined one. */
export type SimpleMethod =
  | LinearToTarget
  | RatioAsScore
  | PerUnit
  | Bands
  | BandsVsReference
  | Threshold
  | ThresholdElseRank
  | Rank
  | RatioToBest
  | WeightedRates
  | WeightedCategories
  | MinimumCounts
  | PerOccurrence
  | Checklist
  | CountGate
  | GradeToPoints
  | Judged
  | Panel
  | Survey
  | Growth
  | WorseningOnly
  | GapClosing
  | ComplementShare;

/** A way of scoring an item. */
export type Method = SimpleMethod | Combined;

/** The kind of a method. */
export type MethodKind = Method["kind"];
