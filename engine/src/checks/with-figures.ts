// A record with some of its figures changed; the record itself stays as it was.
import type { SchoolRecord } from "../schools/index.js";
import type { FigureChange } from "./check-finding.js";
import type { FigureScope } from "./figures.js";
import { figureScopes, placeOfPath } from "./figures.js";

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

/** A copy of a record without the figures of some paths. */
export function withoutFigures(record: SchoolRecord, paths: { readonly has: (path: string) => boolean }): SchoolRecord {
  const left = figureScopes.flatMap((scope) => {
    const figures = record[scope];
    if (figures === undefined) return [];
    return [
      [scope, Object.fromEntries(Object.entries(figures).filter(([id]) => !paths.has(`${scope}.${id}`)))] as const,
    ];
  });
  return { ...record, ...Object.fromEntries(left) };
}
