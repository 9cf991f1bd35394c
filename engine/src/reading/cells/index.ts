// Cells of sheets: grids, addresses, texts made alike, numbers, units, dates; what is found is named by its cell.
export { absenceWords } from "./absence-words.js";
export { cellAt, cellOf, columnLetters, columnOf, rowNumberOf, sheetOf } from "./address.js";
export { chineseNumeral, inChineseNumerals, numeralSigns } from "./chinese-numeral.js";
export { collectFindings } from "./findings.js";
export type { Findings } from "./findings.js";
export type { Cell, CellRange, ErrorCell, FormMark, Grid } from "./grid.js";
export { likeness } from "./likeness.js";
export { beyondOthers } from "./beyond-others.js";
export { cellsWithMerged, rowsWithMerged } from "./merged-cells.js";
export { categoriesOfName, readCategory, stageInName, typeOfNoStage } from "./read-category.js";
export type { Categories } from "./read-category.js";
export { dayOfText, readDateText, splitTerm } from "./read-date.js";
export { cellMarks } from "./cell-marks.js";
export type { CellMarks } from "./cell-marks.js";
export { joinThousands, numberText } from "./number-text.js";
export { isPercentHeader, sharesAmongPercentages } from "./percent-spelling.js";
export { holdsFigure, readNumberText, splitFigure } from "./read-number.js";
export type { FigureText, NumberText } from "./read-number.js";
export { rearranged } from "./rearranged.js";
export { remembered } from "./remembered.js";
export type { GridPlace } from "./rearranged.js";
export { filledRows, rowsBetween } from "./row-facts.js";
export type { RowFacts } from "./row-facts.js";
export {
  cleanName,
  halfWidth,
  isBlank,
  keyOf,
  oneLine,
  shortened,
  textOf,
  tight,
  trimmedEnd,
  trimmedOf,
  wordKey,
} from "./text.js";
export { hasBoxes } from "./ticked-option.js";
export { inSimplified } from "./traditional.js";
export { allFindings } from "./all-findings.js";
export { isAnyUnit, isUnit, unitFactor } from "./unit-words.js";
