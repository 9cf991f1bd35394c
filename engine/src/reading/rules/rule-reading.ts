// What a printed rule (评分办法) was understood as: a method, a veto, or a form whose target is nowhere to be found.
import type { Method, RubricInput } from "../../rubrics/index.js";

/** A choice that the sentence leaves open: what was taken, and what else it could mean. */
export interface ReadAs {
  readonly assumption: RuleAssumption;
  readonly choice: string;
  readonly others: readonly string[];
}

/** What printed sentences leave open. */
export type RuleAssumption =
  /** How part of a unit counts in 每1个百分点. */
  | "partOfUnit"
  /** Whether 以上 includes the line. */
  | "lineIncluded"
  /** To which of two bands a value at the edge of both belongs. */
  | "sharedEdge"
  /** Below all that is said, nothing is earned. */
  | "otherwise"
  /** Whether 每低1% is a percentage point or a part of the value. */
  | "percentOrPoint"
  /** Which way ranks are counted. */
  | "rankOrder"
  /** What the places after the last one named get. */
  | "laterPlaces"
  /** What more than the highest of 1次…, 2次…, 3次… gets. */
  | "moreThanTop"
  /** That the column holds places (名次), and not what is ranked. */
  | "placesGiven"
  /** That the figures are those of a term or a month, as the rule's are. */
  | "period"
  /** Whether occurrences add up. */
  | "occurrences"
  /** Whether the figure is the change itself, or there is one of the year before. */
  | "change"
  /** What getting worse costs, where only getting better is spoken of. */
  | "gettingWorse"
  /** Where the target was taken from. */
  | "target"
  /** What a veto does. */
  | "vetoEffect";

/** Values between two bands that stand in neither (a hole), or in both. */
export interface PrintedBandGap {
  readonly kind: "hole" | "overlap";
  readonly from: number;
  readonly to: number;
}

/** A column that the rule needs. `label` is what it is called in the sentence, where the item has several. */
export interface RuleInput {
  readonly id: string;
  readonly kind: RubricInput["kind"];
  readonly unit?: string;
  readonly label?: string;
  /** Points that stand beside a figure of the same name: the column is called 得分, so that none takes the other's. */
  readonly pointsBesideFigure?: true;
}

/** A sentence understood as a method. `sure` where nothing had to be assumed and the bands leave no gap. */
export interface MethodReading {
  readonly found: "method";
  readonly method: Method;
  readonly sure: boolean;
  readonly readAs: readonly ReadAs[];
  readonly gaps: readonly PrintedBandGap[];
  readonly inputs: readonly RuleInput[];
  /** The most points that the sentence names, where it names any. */
  readonly most?: number;
}

/** What a veto does; a grade by its word, as the sentence has it. */
export type VetoEffect =
  | { readonly kind: "itemZero" }
  | { readonly kind: "totalZero" }
  | { readonly kind: "barredFromAwards" }
  | { readonly kind: "gradeBelow"; readonly grade: string };

/** A sentence understood as a veto (一票否决): no method. */
export interface VetoReading {
  readonly found: "veto";
  readonly method: null;
  readonly effect: VetoEffect;
  readonly sure: boolean;
  readonly readAs: readonly ReadAs[];
}

/** A known form that speaks of units below or above a line, and no line is said anywhere. */
export interface LackingReading {
  readonly found: "lacking";
  readonly method: null;
  readonly lacking: "target";
  readonly sure: false;
  readonly readAs: readonly ReadAs[];
}

/** What a sentence was understood as. */
export type RuleReading = MethodReading | VetoReading | LackingReading;
