// For tests: reads rows as a workbook with one sheet, and asks that every finding has its sentence in both languages.
import { expect } from "chai";
import { describeDiagnostic } from "../words/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { Cell, Grid } from "./cells/index.js";
import { readSubmission } from "./read.js";
import type { Submission, SubmissionOptions } from "./forms/submission.js";

/** Rows of cells. */
export type Rows = readonly (readonly Cell[])[];

/** Reads sheets; every finding must have its sentence, with all places filled. */
export const readGrids = (grids: readonly Grid[], options?: SubmissionOptions): Submission => {
  const read = readSubmission(grids, options);
  for (const diagnostic of read.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(diagnostic, locale)).not.to.match(/\{\w+\}|undefined/);
  return read;
};

/** Reads one sheet. */
export const readRows = (rows: Rows, more: Partial<Grid> = {}, options?: SubmissionOptions): Submission =>
  readGrids([{ file: "表.xlsx", sheet: "Sheet1", rows, ...more }], options);

/** Severity, code and cell of each finding but notes. */
export const toldIn = ({ diagnostics }: Submission): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, code, where }) => [severity, code, where.cell].filter(Boolean).join(" "));

/** A record without its source. */
export const bare = ({ source: _source, ...record }: SchoolRecord): Omit<SchoolRecord, "source"> => record;

/** The cells of a record's figures, by path. */
export const cellsOf = ({ source }: SchoolRecord): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(source?.cells ?? {}).map(([path, { cell }]) => [path, cell]));
