// A school's yearly record: who it is, and its figures for the whole school and by stage.
import type { Where } from "../diagnostics/index.js";
import type { Quantity } from "./quantity.js";
import type { SchoolType, Stage } from "./stage.js";

/** Who runs a school: the codes 1 to 10 of the national form (举办者类型), by name. */
export const owners = [
  "centralEducation",
  "centralOther",
  "provinceEducation",
  "provinceOther",
  "cityEducation",
  "cityOther",
  "countyEducation",
  "countyOther",
  "enterprise",
  "private",
] as const;

/** One of those who run schools. */
export type Owner = (typeof owners)[number];

/** Where a school lies: 城区, 镇区, 乡村. */
export const schoolLocales = ["urban", "town", "rural"] as const;

/** One of them. */
export type SchoolLocale = (typeof schoolLocales)[number];

/** Figures by the id of the field (`pupils`, `books`, …) or, for figures a sheet already gives per pupil, of the indicator. */
export type Quantities = Readonly<Record<string, Quantity>>;

/** A figure that was corrected after it was read: what stood there, and the rule by which it was changed. */
export interface CorrectedFigure {
  readonly from: Quantity;
  readonly rule: string;
}

/**
 * Where a record was read: the row (counted from 1, as a sheet shows it), and the column letters of each path.
 * `columns` is one object for all records of a table; its keys are field paths such as `name`, `whole.books`, `primary.pupils`.
 * A form has its figures anywhere, and a merged record has them from several files: `cells` gives each its own place, and wins.
 */
export interface RecordSource {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly columns?: Readonly<Record<string, string>>;
  /** The places of single figures, by path. */
  readonly cells?: Readonly<Record<string, Where>>;
  /** What was corrected after reading, by path. */
  readonly corrected?: Readonly<Record<string, CorrectedFigure>>;
}

/**
 * A school in one year. Figures that a sheet gives for the whole school stand in `whole`, those by stage in `primary`,
 * `junior` and `senior`. A school with one stage may keep all of its figures in `whole`.
 */
export interface SchoolRecord {
  readonly name: string;
  readonly code?: string;
  readonly type?: SchoolType;
  readonly owner?: Owner;
  readonly locale?: SchoolLocale;
  readonly township?: string;
  /** The school it belongs to, by name or code, for a campus or a teaching point (原校点, 总校). */
  readonly campusOf?: string;
  /** Whether it is counted as a school of its own (是否计校数); a campus that is not is merged into its parent. */
  readonly counted?: boolean;
  readonly year?: number;
  /** The year in which it was built as planned (规划并建成), where the values that serve for older schools ask for it. */
  readonly yearBuilt?: number;
  /** The one stage this row speaks of, where a sheet has a row for each stage of a school. */
  readonly stage?: Stage;
  readonly whole?: Quantities;
  readonly primary?: Quantities;
  readonly junior?: Quantities;
  readonly senior?: Quantities;
  readonly source?: RecordSource;
}
