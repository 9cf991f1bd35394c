// For tests: reads rows as a sheet, and asks that every finding has its sentence in both languages.
import { expect } from "chai";
import { describeDiagnostic } from "../../words/index.js";
import type { Quantities } from "../../schools/index.js";
import type { Cell, Grid } from "../cells/grid.js";
import { readSchools } from "./read-schools.js";
import type { Mapping, SchoolsReading } from "../headers/reading.js";

/** Reads one sheet; every finding must have its sentence, with all places filled. */
export const readRows = (
  rows: readonly (readonly Cell[])[],
  more: Partial<Grid> = {},
  mapping?: Mapping,
): SchoolsReading =>
  checked(readSchools([{ file: "表.xlsx", sheet: "Sheet1", rows, ...more }], mapping && { mapping }));

/** The same reading, its findings shown to have sentences. */
export const checked = (reading: SchoolsReading): SchoolsReading => {
  for (const diagnostic of reading.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(diagnostic, locale)).not.to.match(/\{\w+\}|undefined/);
  return reading;
};

/** Severity, code and cell of each finding. */
export const toldIn = (reading: SchoolsReading): readonly string[] =>
  reading.diagnostics.map(({ severity, code, where }) => [severity, code, where.cell].filter(Boolean).join(" "));

/** The whole-school figures of each record. */
export const wholeOf = (reading: SchoolsReading): readonly (Quantities | undefined)[] =>
  reading.records.map((record) => record.whole);

/** One column of figures under a header, read. */
export const readColumn = (header: string, cells: readonly Cell[], more: Partial<Grid> = {}): SchoolsReading =>
  readRows(
    [
      ["学校名称", "学校类型", "在校学生数（人）", header],
      ...cells.map((cell, index) => [`第${index + 1}小学`, "小学", 500, cell]),
    ],
    more,
  );
