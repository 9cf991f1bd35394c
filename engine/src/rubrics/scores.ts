// What scoring gives: for every row and every node its points, a byte that says how they came about, and what is still open.
import type { Diagnostic, LocalText } from "../diagnostics/index.js";

/**
 * How an item's points came about, one byte a cell: the explanation reads it and computes nothing again.
 *
 * From `firstBand` on, the rest is a number that the method knows: which band, which rank, how many.
 */
export const traceCodes = {
  open: 0,
  notApplicable: 1,
  refused: 2,
  alone: 3,
  full: 4,
  nothing: 5,
  part: 6,
  capped: 7,
  floored: 8,
  takenAsZero: 9,
  excluded: 10,
  lastYear: 11,
  estimated: 12,
  checked: 13,
  final: 14,
  vetoed: 15,
  otherFell: 16,
  notInForce: 17,
  claimed: 18,
  firstBand: 32,
} as const;

/**
 * Whether an item's byte says that it has points, be they none (该项已有得分).
 *
 * Rule: full, capped, part, floored, nothing and the like have; open, refused, left out and not in force have not. Units: a byte of
 * `traceCodes`. Zero points are points. None: never null. Errors: none; a byte that is no code counts by its size.
 *
 * Source: ours; one byte a cell keeps why a score came about beside it.
 *
 * @example
 * [traceCodes.full, traceCodes.nothing, traceCodes.open, traceCodes.excluded].map(hasPoints) // => [true, true, false, false]
 */
export const hasPoints = (code: number): boolean =>
  code >= traceCodes.full && code !== traceCodes.excluded && code !== traceCodes.notInForce;

/** For each byte whether it is that of an item with points: to look at many at once. */
export const withPoints = Uint8Array.from({ length: 256 }, (_, code) => Number(hasPoints(code)));

/**
 * Whether an item's byte says that it is left out: its points leave the total (不计入满分).
 *
 * Rule: it does not apply, was excluded by a review, or is not in force. Units: a byte of `traceCodes`. An item without its figure
 * is open, not left out. None: never null. Errors: none.
 *
 * Source: a rubric of Henan, 2013, in which points of what does not apply leave the total.
 *
 * @example
 * [traceCodes.notApplicable, traceCodes.notInForce, traceCodes.open].map(isLeftOut) // => [true, true, false]
 */
export const isLeftOut = (code: number): boolean =>
  code === traceCodes.notApplicable || code === traceCodes.excluded || code === traceCodes.notInForce;

/** The points of one node in every row, as whole numbers of 10^-decimals. */
export interface NodeScores {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: "section" | "points" | "bonus" | "deduction";
  /** 0 for what stands at the top. */
  readonly depth: number;
  /** The section it is in, or null. */
  readonly parent: string | null;
  /** Full points in the same units. */
  readonly full: number;
  /** Of an open item: what it has at least. */
  readonly earned: Int32Array;
  /** What could still be earned where something is open; 0 otherwise. */
  readonly open: Int32Array;
  /** The points that count in this row: less than full where something does not apply. */
  readonly possible: Int32Array;
  /** One of `traceCodes` a row; of a section, null. */
  readonly trace: Uint8Array | null;
}

/** Every row scored. All points are whole numbers of 10^-decimals. */
export interface RubricScores {
  readonly format: "junheng-scores/1";
  readonly rubric: string;
  readonly contentHash: string;
  readonly structureHash: string;
  readonly decimals: number;
  /** The date of the assessment; null where none was given, and the rules without an end counted. */
  readonly date: string | null;
  readonly names: readonly string[];
  /** Sections and items in the order of the rubric, each section before what is in it. */
  readonly nodes: readonly NodeScores[];
  /** Points out of the full points, converted where something does not apply; the least where something is open. */
  readonly total: Int32Array;
  /** The most it can become. Equal to `total` where nothing is open. */
  readonly totalAtMost: Int32Array;
  readonly bonus: Int32Array;
  /** 0 or more: what is taken off. */
  readonly deduction: Int32Array;
  /** total + bonus − deduction. */
  readonly final: Int32Array;
  readonly finalAtMost: Int32Array;
  /** The grade's id; null where there are no grades, or it is open. */
  readonly grades: readonly (string | null)[];
  /** 1 for the highest final score; rows level share the better rank; null where what is open may still change it. */
  readonly ranks: readonly (number | null)[];
  /** The vetoes that took effect. */
  readonly vetoes: readonly (readonly string[])[];
  readonly barred: readonly boolean[];
  readonly diagnostics: readonly Diagnostic[];
}
