// Ways of scoring what people say: grades, judges, panels, surveys.
import type { InputRef } from "./method-parts.js";

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
