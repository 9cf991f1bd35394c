// A form before it is laid out: sections of questions, one line each.
import type { FormInput } from "./form-sheet.js";

/** One line: what is asked, in which unit, and how to count. */
export interface FormQuestion {
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  /** One for each column of values, none where a column has nothing to fill in; or a single one that reaches over all of them. */
  readonly inputs: readonly (FormInput | null)[];
}

/** Questions under a heading. Where they are asked by stage, `columns` says what stands above the columns of values. */
export interface FormSection {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly questions: readonly FormQuestion[];
}
