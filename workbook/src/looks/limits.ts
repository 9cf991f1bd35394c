// How many looks are taken of a file. What lies beyond is shown plain; no file is refused for its looks.

/** Styles of a workbook; Excel itself has 65,490. */
export const maximumStyles = 65_490;
/** Cells of a sheet that have a style. */
export const maximumStyledCells = 1_000_000;
/** Rows and spans of columns of a sheet with looks of their own. */
export const maximumSizes = 100_000;
/** Merged ranges and formulas of a sheet, and signs of a formula. */
export const maximumMerges = 50_000;
export const maximumFormulas = 200_000;
export const maximumFormulaLength = 8192;
/** Signs of all formulas of a sheet. */
export const maximumFormulaText = 20e6;
