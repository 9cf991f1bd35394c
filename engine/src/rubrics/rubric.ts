// A scoring rubric as data: what is scored, by which rule, from which figures, and what the total means.
import type { LocalText } from "../diagnostics/index.js";
import type { BuiltInIndicatorId } from "../indicators/index.js";
import type { QuantityId } from "../schools/index.js";
import type { Method } from "./method.js";

/** Where a rule comes from, and how sure that is: A two independent sources, B one good source, C a weak one, D our proposal. */
export interface RubricSource {
  readonly document: string;
  readonly article?: string;
  /** ISO date or year. */
  readonly issued?: string;
  readonly certainty: "A" | "B" | "C" | "D";
  readonly note?: LocalText;
}

/** From when to when something is in force, as ISO dates; the end is the last day. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** What one row of the data is. */
export type RubricScope = "school" | "stage" | "community" | "county";

/** Half-up rounding to so many decimals. */
export interface Rounding {
  readonly decimals: number;
}

/**
 * A way to work a figure out of others of the same row: what is added, less what is taken off, over another, times `per`.
 *
 * 生均占地面积 is `{ plus: ["siteArea"], over: "pupils" }`; all names are ids of inputs.
 */
export interface WorkedOutWay {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  readonly over?: string;
  readonly per?: 1 | 100;
}

/** How a figure is worked out that a sheet does not give: an indicator of the national standards, or the first way whose figures are all there. */
export type WorkedOut = { readonly indicator: BuiltInIndicatorId } | { readonly ways: readonly WorkedOutWay[] };

/** A way under the name of what it comes to. */
export interface NamedWay extends WorkedOutWay {
  readonly title: LocalText;
}

/**
 * A printed figure held against others of its row (核对): the first way is what it says it is, the others are what it may be instead.
 *
 * `>=`: what the way comes to is a part of it, and no more than it.
 */
export interface RubricCheck {
  readonly id: string;
  readonly input: string;
  readonly is: "=" | ">=";
  readonly ways: readonly NamedWay[];
}

/**
 * One figure that items are scored by: a column of the data.
 *
 * `percent` holds 96.4 for 96.4 %; `flag` holds 1 or 0; `text` is a grade, a group or a reason.
 */
export interface RubricInput {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: "number" | "count" | "percent" | "flag" | "text";
  readonly unit?: LocalText;
  /** Other headers under which a sheet may have it. */
  readonly headers?: readonly string[];
  /** The figure of a school's yearly record that it is, or its stage: all words of that figure head it too, and indicators are made of it. */
  readonly field?: QuantityId | "stage";
  /** How it is worked out where it is not given. */
  readonly workedOut?: WorkedOut;
  /** The least and the most it can be; what lies beyond is refused. */
  readonly range?: readonly [number | null, number | null];
}

/** What items and sections have in common. */
interface RubricNodeBase {
  readonly id: string;
  readonly title: LocalText;
  /** Full points. Of a bonus or a deduction: the most that it can be. */
  readonly points: number;
  /** The most and the least that this may come to, where it is not the points and 0. */
  readonly cap?: number;
  readonly floor?: number;
  readonly round?: Rounding;
  readonly source?: RubricSource;
}

/** A section (一级指标, 二级指标): the sum of what is in it. */
export interface RubricSection extends RubricNodeBase {
  readonly items: readonly RubricNode[];
}

/** The columns in which a school's own claim, the check and the final word stand (自评, 复评, 终评), by input id. */
export interface ReviewColumns {
  readonly self?: string;
  readonly check?: string;
  readonly final?: string;
}

/** One item (评估要点): scored by one method. */
export interface RubricItem extends RubricNodeBase {
  readonly method: Method;
  /** `bonus` and `deduction` stand beside the points, with caps of their own. Without it: points. */
  readonly kind?: "points" | "bonus" | "deduction";
  /** What a blank figure means. Without it: missing, and the item is open. */
  readonly blank?: "missing" | "notMet" | "notApplicable";
  /** Only for rows in which this text input has one of these values. */
  readonly applies?: { readonly input: string; readonly values: readonly string[] };
  /** Only when it is assessed within this period. */
  readonly effective?: Period;
  /** The item that this one stands in for: it is assessed whenever that one is not in force, before its period and after it. */
  readonly insteadOf?: string;
  readonly reviews?: ReviewColumns;
  /** Who judges it (评估部门). */
  readonly office?: LocalText;
  /** What has to be shown (佐证材料). */
  readonly evidence?: readonly LocalText[];
  /** The text input that says where the evidence is; a score above 0 without it is flagged. */
  readonly evidenceInput?: string;
  /** The rule as printed (评分办法). */
  readonly rule?: LocalText;
}

/** An item or a section. */
export type RubricNode = RubricSection | RubricItem;

/** Something that overrides points (一票否决): it applies to a row whose input is a number above 0. */
export interface Veto {
  readonly id: string;
  readonly title: LocalText;
  readonly input: string;
  /** Whose event counts: the row's own, or that of any row of its community. */
  readonly scope?: "own" | "anyMember";
  readonly effect:
    | { readonly kind: "itemZero"; readonly item: string }
    | { readonly kind: "totalZero" }
    /** The highest grade that is still allowed; “不得评为合格以上等次” may or may not include the grade it names. */
    | { readonly kind: "gradeAtMost"; readonly grade: string }
    | { readonly kind: "barredFromAwards" };
  readonly source?: RubricSource;
}

/** A band of the total (等次), highest first. */
export interface Grade {
  readonly id: string;
  readonly title: LocalText;
  /** The lowest total that is in it. */
  readonly from: number;
}

/** How many may be in the highest grade (优秀比例). */
export interface GradeQuota {
  readonly grade: string;
  /** 0 to 1, of the rows of the comparison group. */
  readonly share: number;
  readonly rounding: "floor" | "ceiling" | "halfUp";
  /** Rows level at the limit: all are in, none is, or the input (higher first) decides. */
  readonly ties: "all" | "none" | { readonly input: string };
  readonly group?: readonly string[];
}

/** What becomes of the sum. */
export interface TotalRule {
  readonly round?: Rounding;
  /** Where the points of an item that does not apply go: the rest is converted to full within the rubric, the section, or they are given. */
  readonly notApplicable: "rubric" | "section" | "full";
  readonly bonusCap?: number;
  readonly deductionCap?: number;
  /** Whether grades look at the total with bonus and deductions, or at the points alone. */
  readonly gradesOn: "points" | "pointsWithBonus";
  /** Rounding before the grades are looked up. */
  readonly gradeRound?: Rounding;
}

/** A whole rubric. */
export interface Rubric {
  readonly format: "junheng-rubric/1";
  readonly id: string;
  readonly title: LocalText;
  readonly source: RubricSource;
  /** Said wherever the rubric is shown: for example, that the points are a proposal. */
  readonly note?: LocalText;
  readonly effective?: Period;
  readonly scope: RubricScope;
  /** Full points without bonus. */
  readonly points: number;
  /** Points are whole numbers of 10^-decimals inside: 0 to 4. */
  readonly decimals: number;
  readonly inputs: readonly RubricInput[];
  readonly items: readonly RubricNode[];
  /** What the figures of a row must agree in. */
  readonly checks?: readonly RubricCheck[];
  readonly total: TotalRule;
  readonly vetoes?: readonly Veto[];
  readonly grades?: readonly Grade[];
  readonly quota?: GradeQuota;
  /** Points between a school's own claim and the check from which the difference is flagged. */
  readonly flagDifference?: number;
}

/**
 * Whether a node of a rubric is a section (一级、二级指标) rather than an item.
 *
 * Rule: it has items of its own, be the list empty. Units: none. Missing `items` make it an item. None: never null. Errors: none.
 *
 * Source: 一级指标, 二级指标 and 分值 as printed rubrics have them.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * isSection(rubric.items[0]) // => false
 * isSection({ id: "A", title: rubric.title, points: 10, items: rubric.items }) // => true
 */
export const isSection = (node: RubricNode): node is RubricSection => "items" in node;
