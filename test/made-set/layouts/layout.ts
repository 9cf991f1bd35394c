// What a layout is: schools and the words of a form in, a made sheet out.
import type { Place, MadeSheet } from "../sheets/made-sheet.js";
import type { FormSchool, FormWords } from "../sheets/form-school.js";

/** How a sheet departs from the tidy form. */
export interface Untidiness {
  readonly shift?: Place;
  /** Rows and columns of the school's own that the form did not have. */
  readonly added?: boolean;
  /** A row or column of the form that is hidden. */
  readonly hidden?: boolean;
  /** Units in a row or a column of their own, not in the label. */
  readonly unitsApart?: boolean;
  /** The path whose total was added up wrongly. */
  readonly wrongTotal?: string;
  /** Rows in another order than the form's. */
  readonly moved?: boolean;
  /** A second column of values for the year before. */
  readonly lastYear?: boolean;
}

/** Lays a sheet out. */
export type Layout = (
  sheet: string,
  schools: readonly FormSchool[],
  words: FormWords,
  untidiness: Untidiness,
) => MadeSheet;
