// A form that a school fills in, before it is a file: rows of cells, what each input takes, and the mark it is known by.
import type { FieldPath } from "../reading/headers/index.js";

/** How a text of the form looks. `blocked` is a cell that nothing belongs into. */
export type FormLook = "title" | "subtitle" | "header" | "section" | "item" | "label" | "help" | "note" | "blocked";

/** A sentence that a spreadsheet program shows beside a cell: at most 32 and 255 signs are shown. */
export interface FormHint {
  readonly title: string;
  readonly text: string;
}

/** What an input takes: a whole number, a decimal one, one of `values`, any text, or a date. */
export type FormInputKind = "whole" | "decimal" | "list" | "text" | "date";

/** A cell to be filled in. */
export interface FormInput {
  /** What it means: a path of a school's record, `input.` and an id for a rubric's input, or none for what no figure is made of. */
  readonly path: FieldPath | null;
  readonly kind: FormInputKind;
  readonly least?: number;
  readonly most?: number;
  readonly values?: readonly string[];
  /** What stands in it already. */
  readonly value?: string | number;
  /** Filled in already, and not to be changed. */
  readonly locked?: true;
  /** Said when the cell is chosen. */
  readonly prompt: FormHint;
  /** Said when what was typed cannot be taken. */
  readonly refusal: FormHint;
}

/** A cell: a text, an input, or a check, whose formula gives a text that says what looks wrong, or an empty one. */
export type FormCell = (
  | { readonly kind: "text"; readonly text: string; readonly look: FormLook }
  | { readonly kind: "input"; readonly input: FormInput }
  | { readonly kind: "check"; readonly formula: string }
) & {
  /** Columns it covers, where more than one; the cells it covers are null. */
  readonly columnSpan?: number;
};

/** What the form was made from, and the version of its layout. It stands in the file unseen. */
export interface FormOrigin {
  readonly made: string;
  readonly version: string;
}

/** A form: one sheet. */
export interface FormSheet {
  readonly mark: FormOrigin;
  /** The sheet's name. */
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly (FormCell | null)[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in view, and stand on every printed page. */
  readonly frozenRows: number;
}
