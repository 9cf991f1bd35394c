// Schools' records as one flat table: a row a record, a column a figure.
import type { WithOwn } from "../../indicators/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { tableColumns } from "./columns.js";

/** A column of the table with its values, a row each; null is a blank. */
export interface ColumnOfValues {
  readonly name: string;
  readonly type: "text" | "integer" | "double";
  readonly values: readonly (string | number | null)[];
}

/** A record, and the county that it belongs to. */
export interface CountyRecord {
  readonly county: string;
  readonly record: SchoolRecord;
}

/**
 * The flat table of schools (学校平表): what `statements` read, column by column.
 *
 * The columns are those of `tableColumns`, behind `county` and `row_id`, which counts the rows from 1. Units: as there. Zeros: values.
 * Missing: a blank, a text and what does not apply are all null, and never 0; `…_absent` tells them apart where it matters.
 * None: without records the columns are there and empty. Values that a sheet gives per pupil itself stand in no column: a warehouse
 * has the figures. Errors: none thrown. Source: `tableColumns`.
 *
 * @example
 * recordTable([{ county: "甲县", record: { name: "一小", whole: { books: 900 } } }]).find(({ name }) => name === "whole_books")?.values // => [900]
 */
export function recordTable(rows: readonly CountyRecord[], source: WithOwn = {}): readonly ColumnOfValues[] {
  return [
    { name: "county", type: "text", values: rows.map(({ county }) => county) },
    { name: "row_id", type: "integer", values: rows.map((_, at) => at + 1) },
    ...tableColumns(source).map(({ name, type, read }) => ({
      name,
      type,
      values: rows.map(({ record }) => read(record)),
    })),
  ];
}
