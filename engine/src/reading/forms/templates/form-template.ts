// A form's template: where each of its figures stands, learned from the blank form or built in.
import type { FieldPath } from "../../headers/index.js";

/**
 * Where the value of a field stands. `cell`: in a cell of its own, `down` rows below and `right` columns right of the label's
 * first cell. `blank`: in a gap of a text (小学＿＿人；初中＿＿人), the n-th counted from 0, that stands so far from the label; `text` is
 * the whole text as the blank form prints it, its gaps as ＿＿: what is printed around a gap says where it ends.
 */
export type ValuePlace =
  | { readonly kind: "cell"; readonly down: number; readonly right: number }
  | {
      readonly kind: "blank";
      readonly down: number;
      readonly right: number;
      readonly blank: number;
      readonly text: string;
    };

/** One field of a form. Rows may have moved: the label is looked for by its text, near `cell` first. */
export interface FormField {
  /** What it means: a path of a school's record, or for a county's form the form's own id of the figure. */
  readonly path: FieldPath;
  /** The label as the blank form prints it. */
  readonly label: string;
  /** The heading the label stands under (小学, 初中, 教师队伍), where the label alone is not the only one of its text. */
  readonly group?: string;
  /** The label's cell on the blank form, such as `B7`. */
  readonly cell: string;
  readonly place: ValuePlace;
  /** The heading over the value's column, where labels and headings cross: it is looked for too, so that columns may have moved. */
  readonly across?: string;
  /** The unit the form asks for, as written there (万元); none where it is the field's own. */
  readonly unit?: string;
}

/** Where a form keeps its figures; saved as a file and used for all copies of the form. */
export interface FormTemplate {
  readonly version: 1;
  readonly kind: "form";
  /** A name of its own: `school-self-check`, `form-I`, or what the user called it. */
  readonly id: string;
  /** The title the form prints, by which it is known again. */
  readonly title: string;
  readonly fields: readonly FormField[];
}
