// A check made ready for a county: what is common to all schools is computed once, then each school is looked at.
import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { FieldPath } from "../reading/headers/index.js";
import type { Groups } from "./group-figures.js";
import type { CheckContext, FoundFigure, KeyedSchool } from "./check-finding.js";
import type { TableUnit } from "./table-units.js";
import { inOneUnit, tableUnits } from "./table-units.js";

/** The schools, and what they are compared with, by key. */
export interface County {
  readonly schools: readonly KeyedSchool[];
  readonly lastYear: ReadonlyMap<string, SchoolRecord>;
  /** The county's own table, without figures in another unit than the schools'. */
  readonly table: ReadonlyMap<string, SchoolRecord>;
  /** The same with all of its figures, and which of them are in another unit. */
  readonly wholeTable: ReadonlyMap<string, SchoolRecord>;
  readonly units: ReadonlyMap<FieldPath, TableUnit>;
  /** Figures per pupil that were brought together already, by what they are of. */
  readonly groups: Map<string, Groups>;
}

/** What a check found at one place of one school. */
export interface Found {
  /** The scope or path that was looked at: with rule and school it says which finding it is. */
  readonly at: string;
  readonly figures: readonly FoundFigure[];
  readonly code: DiagnosticCode;
  readonly params: DiagnosticParams;
}

/** A check that is ready: it may be asked of a school as it is, or of the same school with other figures. */
export type PreparedCheck = (school: KeyedSchool) => readonly Found[];

/** Brings schools and context together; the order of the schools does not matter from here on. */
export function countyOf(schools: readonly KeyedSchool[], context: CheckContext): County {
  const byKey = (keyed: readonly KeyedSchool[] = []): ReadonlyMap<string, SchoolRecord> =>
    new Map(keyed.map(({ key, record }) => [key, record]));
  const sorted = [...schools].sort((a, b) => compareTexts(a.key, b.key));
  sorted.forEach(({ key }, index) => {
    if (index > 0 && sorted[index - 1]?.key === key)
      throw new RangeError(`checkSchools requires a key of its own for each school, got ${key} twice`);
  });
  const wholeTable = byKey(context.county);
  const units = tableUnits(sorted, wholeTable);
  return {
    schools: sorted,
    lastYear: byKey(context.lastYear),
    table: inOneUnit(wholeTable, units),
    wholeTable,
    units,
    groups: new Map(),
  };
}

/** The order of texts by their characters' codes: the same everywhere. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
