// A record with some of its figures changed; the record itself stays as it was.
import type { SchoolRecord } from "../schools/index.js";
import type { FigureChange } from "./check-finding.js";
import type { FigureScope } from "./figures.js";
import { placeOfPath } from "./figures.js";

/** A copy of a record with figures in the place of others. */
export function withFigures(record: SchoolRecord, changes: readonly Pick<FigureChange, "path" | "to">[]): SchoolRecord {
  const changed: Partial<Record<FigureScope, Record<string, SchoolRecord["whole"]>[string]>> = {};
  for (const { path, to } of changes) {
    const { scope, id } = placeOfPath(path);
    const own = scope ?? "whole";
    changed[own] = { ...(changed[own] ?? record[own]), [id]: to };
  }
  return { ...record, ...changed } as SchoolRecord;
}
