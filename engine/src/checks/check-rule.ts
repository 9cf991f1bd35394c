// A check of schools' figures, as data: what must hold, how bad it is where it does not. A bureau writes its own in a sheet.
import type { Severity, LocalText } from "../diagnostics/index.js";
import type { FieldPath } from "../tables/index.js";

/** What kind of fault a check finds. */
export type CheckKind = "impossible" | "implausible" | "inconsistent" | "missing" | "suspicious";

/** A sum of products of figures: 班级数 × 最大班额 is one term with two paths; a term without paths is a number. */
export type Expression = readonly ExpressionTerm[];

/** A number times the figures of its paths. A path without a stage (`pupils`) is taken at each stage of the school and for the whole. */
export interface ExpressionTerm {
  readonly times: number;
  readonly paths: readonly FieldPath[];
}

/** What a check asks of a school's figures. */
export type CheckTest =
  /** left and right, compared; `tolerance` is a share of the right side that is let pass. Absent figures make it not applicable. */
  | {
      readonly kind: "relation";
      readonly left: Expression;
      readonly is: "=" | "<=" | "<" | ">=" | ">";
      readonly right: Expression;
      readonly tolerance?: number;
    }
  /** The figure is there. Only where `pupils` of the same stage are, or the school's type says so. */
  | { readonly kind: "required"; readonly path: FieldPath }
  /** The figure is within bounds, ends included. */
  | { readonly kind: "range"; readonly path: FieldPath; readonly least?: number; readonly most?: number }
  /** The figure is a whole number. */
  | { readonly kind: "whole"; readonly path: FieldPath }
  /**
   * The figure per `per` lies within `times` robust deviations of the county's schools of the same stage:
   * |ln x − median| ≤ times × 1.4826 × MAD, at least `least` schools with a figure above zero.
   */
  | {
      readonly kind: "spread";
      readonly path: FieldPath;
      readonly per: FieldPath;
      readonly times: number;
      readonly least: number;
    }
  /** Ten times out or more where multiplying by a factor of units (10,000; 666.67; 100; 1/10,000 …) puts it among the others. */
  | { readonly kind: "unit"; readonly path: FieldPath; readonly per: FieldPath; readonly factors: readonly number[] }
  /** Against last year's figure of the same school: grown or shrunk by more than `most` of it, and by more than `least` in its unit. */
  | { readonly kind: "jump"; readonly path: FieldPath; readonly most: number; readonly least: number }
  /** The figure the county's own table has for the school. */
  | { readonly kind: "county"; readonly path: FieldPath }
  /** At least `least` figures above zero are the same in two schools, and no more than a tenth differ. */
  | { readonly kind: "sameFigures"; readonly least: number }
  /** At least `least` figures of 100 or more, and all of them multiples of `multiple`. */
  | { readonly kind: "roundOnly"; readonly multiple: number; readonly least: number };

/** A check. */
export interface CheckRule {
  readonly id: string;
  readonly kind: CheckKind;
  readonly severity: Severity;
  readonly test: CheckTest;
  /** What it is called, and what a bureau's own rule says when it does not hold. */
  readonly name: LocalText;
}
