// What was read, where it was not read from sheets: schools that were collected.
import type { Submission } from "@junheng/engine/reading/forms";
import type { SchoolRecord } from "@junheng/engine/schools";

/** The reading of collected records: it has no sheets, tables or periods. */
export const readingOf = (records: readonly SchoolRecord[]): Submission => ({
  sheets: [],
  tables: [],
  records,
  countyForms: [],
  countyRows: [],
  ledger: [],
  units: [],
  period: null,
  otherPeriods: [],
  diagnostics: [],
});
