// The shape of a field's definition: what a column of a school's record means.
import type { LocalText } from "../diagnostics/index.js";

/** The unit a field is kept in. Sheets may use others (万元, 亩, 万册); they are converted when read. */
export type Unit =
  | "none"
  | "person"
  | "class"
  | "grade"
  | "room"
  | "squareMetre"
  | "yuan"
  | "set"
  | "volume"
  | "squareMetrePerPupil"
  | "yuanPerPupil"
  | "volumesPerPupil"
  | "teachersPerPupil"
  | "per100Pupils"
  | "perPupil"
  | "perClass"
  | "per100Classes"
  | "perTeacher"
  | "per100Teachers"
  | "percent";

/** The id of a field or an indicator that a standard adds to those that are built in. */
export type OwnId = `own-${string}`;

/**
 * Whether an id is of a figure or indicator that a standard adds (自定指标编号).
 *
 * Rule: it begins with `own-`. Units: none. An empty id is none. None: never null. Errors: none.
 *
 * Source: ours, so that an own id never meets one that is built in later.
 *
 * @example
 * isOwnId("own-clubs") // => true
 * isOwnId("books") // => false
 */
export const isOwnId = (id: string): id is OwnId => id.startsWith("own-");

/** One field of a school's yearly record. */
export interface Field {
  readonly id: string;
  /** `text` and `category` say who the school is; `quantity` is a figure. */
  readonly kind: "text" | "category" | "quantity";
  readonly unit: Unit;
  readonly name: LocalText;
  /** Whether a sheet may give it by stage (小学部专任教师数) as well as for the whole school. */
  readonly byStage: boolean;
  /** Whether only whole numbers make sense. */
  readonly whole?: true;
}
