// Ways of scoring a change: against one's own last year, and a gap to others; and what is left beside a part.
import type { Compared, InputRef, UnitCount } from "./method-parts.js";

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
