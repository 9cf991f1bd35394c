// The look of a word that a formula makes, where a host has no conditional formats: that of what it says now.
import type { ResultSheet, WordLook } from "@junheng/engine/reports";

/** The look of a cell's word; none for other cells. */
export const wordStyle = (
  { wordLooks = [] }: Pick<ResultSheet, "wordLooks">,
  row: number,
  column: number,
  value: unknown,
): WordLook["style"] | undefined =>
  wordLooks.find(
    ({ area, word }) =>
      word === value &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )?.style;
