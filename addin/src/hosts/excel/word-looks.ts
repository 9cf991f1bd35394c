// Words of verdicts that formulas make look like what they say, also when they change: conditional formats of Excel.
import type { ResultSheet } from "@junheng/engine/reports";
import { looks } from "../sheet-looks.js";

/** Adds them; the last round trip is the caller's. */
export const drawWordLooks = (target: Excel.Worksheet, { wordLooks = [] }: ResultSheet): void => {
  for (const { area, word, style } of wordLooks) {
    const range = target.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    const { cellValue } = range.conditionalFormats.add("CellValue");
    const { fill, colour } = looks[style];
    if (fill !== undefined) cellValue.format.fill.color = fill;
    if (colour !== undefined) cellValue.format.font.color = colour;
    cellValue.rule = { formula1: `="${word}"`, operator: "EqualTo" };
  }
};
