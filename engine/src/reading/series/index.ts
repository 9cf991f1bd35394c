// Columns asked for by name, read as a series to be measured.
export { readSeries } from "./read-series.js";
export type { Series, SeriesColumn, SeriesReading, SeriesRequest, UnmeasuredReason, UnmeasuredRow } from "./series.js";
