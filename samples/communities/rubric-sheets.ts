// The six-commons rubric on sheets of its own, to be changed and scored by.
import { writeRubric } from "@junheng/engine/rubric-sheets";
import type { RubricSheet } from "@junheng/engine/reading/rubrics";
import { sixCommons } from "@junheng/engine/rubrics";
import type { Cell } from "@junheng/engine/reading/cells";
import type { SampleCell, SampleRow } from "../sheet/cell.js";
import type { SampleSheet } from "../sheet/write.js";

const looks = { title: "title", note: "label", header: "header", body: "text", total: "total" } as const;

/** The sheets, cells merged as in printed rubrics. */
export const rubricSheets = (): readonly SampleSheet[] =>
  writeRubric(sixCommons, "zh-CN").map((sheet) => ({
    name: sheet.sheet,
    rows: sheet.rows.map((_, row) => sampleRow(sheet, row)),
    widths: sheet.widths,
  }));

const sampleRow = ({ rows, rowKinds, merges = [] }: RubricSheet, row: number): SampleRow =>
  (rows[row] ?? []).map((cell, column): SampleCell | null => {
    const value = plain(cell);
    if (value === null) return null;
    const merge = merges.find(({ top, left }) => top === row && left === column);
    const [rowSpan, columnSpan] = [spanOf(merge?.top, merge?.bottom), spanOf(merge?.left, merge?.right)];
    return {
      value,
      look: looks[rowKinds[row] ?? "body"],
      ...(rowSpan > 1 && { rowSpan }),
      ...(columnSpan > 1 && { columnSpan }),
    };
  });

const spanOf = (first = 0, last = 0): number => last - first + 1;

const plain = (cell: Cell): string | number | null =>
  typeof cell === "string" || typeof cell === "number" ? cell : cell === null ? null : String(cell);
