// Cells of sheets: grids, addresses, texts made alike, numbers, units, dates; what is found is named by its cell.
export { absenceWords } from "./absence-words.js";
export { cellOf, columnLetters, columnOf, rowNumberOf, sheetOf } from "./address.js";
export { chineseNumeral, numeralSigns } from "./chinese-numeral.js";
export { collectFindings } from "./findings.js";
export type { Findings } from "./findings.js";
export type { Cell, CellRange, ErrorCell, FormMark, Grid } from "./grid.js";
export { likeness } from "./likeness.js";
export { cellsWithMerged, rowsWithMerged } from "./merged-cells.js";
export { categoriesOfName, readCategory, stageInName } from "./read-category.js";
export type { Categories } from "./read-category.js";
export { readDateText, splitTerm } from "./read-date.js";
export { readNumberText } from "./read-number.js";
export { filledRows } from "./row-facts.js";
export type { RowFacts } from "./row-facts.js";
export { cleanName, halfWidth, isBlank, keyOf, textOf } from "./text.js";
export { hasBoxes, tickedOption } from "./ticked-option.js";
export { isUnit, unitFactor } from "./unit-words.js";
