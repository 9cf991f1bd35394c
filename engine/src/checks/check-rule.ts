// A check of schools' figures, as data: what must hold, how bad it is where it does not. A bureau writes its own in a sheet.
import type { Severity, LocalText } from "../diagnostics/index.js";
import type { SchoolType } from "../schools/index.js";
import type { FieldPath } from "../reading/headers/index.js";

/** What kind of fault a check finds. */
export type CheckKind = "impossible" | "implausible" | "inconsistent" | "missing" | "suspicious";

/** A sum of products of figures: 班级数 × 最大班额 is one term with two paths; a term without paths is a number. */
export type Expression = readonly ExpressionTerm[];

/**
 * A number times the figures of its paths. A path without a stage (`pupils`) is taken at each stage of the school and for the whole;
 * where another path of the test names a stage, it speaks of the whole school.
 */
export interface ExpressionTerm {
  readonly times: number;
  readonly paths: readonly FieldPath[];
  /** Where the figure is absent the term counts nothing, instead of making the check not applicable: parts of a whole. */
  readonly optional?: true;
}

/** How the sides of a relation compare. */
export type Comparison = "=" | "<=" | "<" | ">=" | ">";

/**
 * What a check asks of a school's figures. The path `*` stands for every figure of a school.
 *
 * An absent figure is not zero: it makes a check not applicable. A negative figure is told by the check of its sign alone.
 */
export type CheckTest =
  /** left and right, compared; `tolerance` is a share of the right side that is let pass. Absent figures make it not applicable. */
  | {
      readonly kind: "relation";
      readonly left: Expression;
      readonly is: Comparison;
      readonly right: Expression;
      readonly tolerance?: number;
    }
  /** The figure is there. Only where `pupils` of the same stage are, or the school's type says so. */
  | { readonly kind: "required"; readonly path: FieldPath }
  /**
   * The figure, or the figure per `per`, is within bounds, ends included; `zeroApart` lets a figure of zero pass. Where more than half
   * of the schools are beyond the same bound per `per`, that is one finding: a unit of all of them.
   */
  | {
      readonly kind: "range";
      readonly path: FieldPath;
      readonly per?: FieldPath;
      readonly least?: number;
      readonly most?: number;
      readonly zeroApart?: true;
    }
  /** The figure is a whole number; of `*`, the figures that only make sense whole. */
  | { readonly kind: "whole"; readonly path: FieldPath }
  /** The figures by stage add up to the figure of the whole school, or are not more than it. `path` has no stage. */
  | { readonly kind: "stages"; readonly path: FieldPath; readonly is: "=" | "<=" }
  /**
   * The figure per `per` lies within `times` robust deviations of the county's other schools of the same stage:
   * |ln x − median| ≤ times × 1.4826 × MAD, at least `least` schools with a figure above zero.
   */
  | {
      readonly kind: "spread";
      readonly path: FieldPath;
      readonly per?: FieldPath;
      readonly times: number;
      readonly least: number;
    }
  /** Not ten times out or more where multiplying by a factor of units (10,000; 666.67; 100; 1/10,000 …) puts it among the others. */
  | { readonly kind: "unit"; readonly path: FieldPath; readonly per?: FieldPath; readonly factors: readonly number[] }
  /** Against last year's figure of the same school: not grown or shrunk by more than `most` of it, and by more than `least` in its unit. */
  | { readonly kind: "jump"; readonly path: FieldPath; readonly most: number; readonly least: number }
  /** The figure the county's own table has for the school. */
  | { readonly kind: "county"; readonly path: FieldPath }
  /** No `least` figures above zero are the same in two schools with no more than a tenth that differ. */
  | { readonly kind: "sameFigures"; readonly least: number }
  /** Not all figures are what they were last year, where at least `least` above zero can be compared. */
  | { readonly kind: "unchanged"; readonly least: number }
  /** Not all figures of 100 or more are multiples of `multiple`, where there are at least `least`. Sums of money are left aside. */
  | { readonly kind: "roundOnly"; readonly multiple: number; readonly least: number };

/** A check. */
export interface CheckRule {
  readonly id: string;
  readonly kind: CheckKind;
  readonly severity: Severity;
  readonly test: CheckTest;
  /** The types of school it is asked of; none where it is asked of all. A school of unknown type is then not asked. */
  readonly types?: readonly SchoolType[];
  /** What it is called, and what a bureau's own rule says when it does not hold. */
  readonly name: LocalText;
}
