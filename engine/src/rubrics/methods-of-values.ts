// Ways of scoring one value: against a target, a line or a table, or among the rows compared.
import type { BandTable, Compared, InputRef, NumberRef, UnitCount } from "./method-parts.js";

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
