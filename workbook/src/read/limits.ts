// How much of a file is read at most. A county's workbook stays far below; an attack does not.

/** The largest file, and the largest content of an archive once it is unpacked. */
export const maximumBytes = 200e6;
/**
 * How long the reading of a file may take before it is given up (读取时限), in seconds: of work where that can be told, else by the clock.
 *
 * Formula: 10 + 10 × megabytes; twice what is held in the tests (5 s and 5 s a megabyte), for machines that are slow or busy. Units: bytes
 * in, seconds out, from 10 on. Zeros: an empty file has 10 s. Missing: none. None: always a number. Errors: none; it only reckons, whoever
 * reads holds to it. Source: ours (decision 29).
 *
 * @example
 * maximumSeconds(2_000_000) // => 30
 */
export const maximumSeconds = (bytes: number): number => 10 + (10 * bytes) / 1e6;
/** Entries of an archive above `ratioFrom` bytes may be packed this tightly at most. */
export const maximumRatio = 200;
export const ratioFrom = 4e6;
/** Entries of an archive. */
export const maximumEntries = 10_000;
/** Sheets of a workbook. */
export const maximumSheets = 200;
/** Cells of a sheet, blank ones between filled ones included. */
export const maximumCells = 20e6;
/** Signs of text in the cells of a workbook; a text that cells share counts for each. */
export const maximumText = 50e6;
/** Formulas of a sheet, merged ranges, percentages: a repeated cell of some bytes can stand for millions of each. */
export const maximumMarks = 1_000_000;
/** Rows that one filled row of an OpenDocument can stand for: no table of schools has as many that are all the same. */
export const maximumRepeats = 100_000;
/** Steps that the library for older files takes over spans and skipped rows: some seconds of work. */
export const maximumSpanChecks = 200e6;
/** Signs of a number format; spreadsheet programs take no longer one. */
export const maximumFormat = 255;
/** A sheet has so many rows and columns, in every spreadsheet program. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;
