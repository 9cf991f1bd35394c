// What one workbook that was sent in holds, whatever its shape.
import type { LedgerEntry } from "../../communities/index.js";
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import type { WithOwn } from "../../indicators/index.js";
import type { ToldUnit } from "../../legal-units/index.js";
import type { Quantity, SchoolRecord } from "../../schools/index.js";
import type { Rubric } from "../../rubrics/index.js";
import type { Mapping, TableReading } from "../headers/index.js";
import type { CountyRow } from "../scores/index.js";
import type { FormTemplate } from "./templates/form-template.js";

/**
 * How a sheet keeps its figures: `table` has a school a row, `form` has labels beside or above their values (one school, or
 * several under one another), `marked` is a form that this program made, `county` is a form about the county or a table of its own
 * figures, `none` neither.
 */
export type SheetShape = "table" | "form" | "marked" | "county" | "none";

/** How one sheet was understood. */
export interface SheetReading {
  readonly file?: string;
  readonly sheet: string;
  readonly shape: SheetShape;
  /** The template it was read by, for forms. */
  readonly template?: string;
  readonly schools: number;
}

/** A figure of a form about the county, or a text such as a conclusion. */
export interface CountyFigure {
  readonly path: string;
  readonly label: string;
  readonly value: Quantity | string;
  readonly where: Where;
}

/** A form about the county (tables Ⅰ to Ⅵ of the national application, but for the table of schools Ⅱ-2). */
export interface CountyForm {
  readonly template: string;
  /** The title it prints. */
  readonly title: string;
  readonly figures: readonly CountyFigure[];
}

/** What a workbook holds. */
export interface Submission {
  readonly file?: string;
  readonly sheets: readonly SheetReading[];
  /** The tables among them. */
  readonly tables: readonly TableReading[];
  /** All schools, from tables and forms; every figure knows its cell. */
  readonly records: readonly SchoolRecord[];
  readonly countyForms: readonly CountyForm[];
  /** The county's own figures, for the rubrics that were asked for. */
  readonly countyRows: readonly CountyRow[];
  /** Teachers exchanged by the ledgers (交流台账) among the sheets, where a rubric asks for their share. */
  readonly ledger: readonly LedgerEntry[];
  /** Legal units (1+X) by the lists of communities among the sheets. */
  readonly units: readonly ToldUnit[];
  /** The period (时期: 年度, 学年, 学期) that the records are of, such as 2024 or 2023-2024学年; null where none is named. */
  readonly period: string | null;
  /** The periods that stand there as well and were not read, the latest first. */
  readonly otherPeriods: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a workbook is read. */
export interface SubmissionOptions extends WithOwn {
  /** Templates learned from blank forms, before those built in. */
  readonly templates?: readonly FormTemplate[];
  /** What columns of tables mean, said by the user. */
  readonly mapping?: Mapping;
  /** The period to read, in any spelling (2024, 2024年, 2023-2024学年); without it the latest. */
  readonly period?: string;
  /** The rubrics of which the county's own figures are read, from sheets that stand beside the schools'; without them none. */
  readonly rubrics?: readonly Rubric[];
  /**
   * What becomes of a school that stands there twice with other figures: `settle` uses neither where the code is the same too, as
   * tables are read; `keep` gives both, for somebody to choose from.
   */
  readonly twins?: "settle" | "keep";
}
