// Several records of one school as one, figure by figure; each keeps the file, sheet and cell it came from.
import type { Where } from "../diagnostics/index.js";
import type { CorrectedFigure, Quantities, Quantity, SchoolRecord } from "../schools/index.js";
import { isFigure, whereOf } from "../schools/index.js";

/** The parts of a record that hold figures. */
export const scopes = ["whole", "primary", "junior", "senior"] as const;

/** What says who a school is. */
export const identities = [
  "name",
  "code",
  "type",
  "owner",
  "locale",
  "township",
  "campusOf",
  "counted",
  "year",
  "yearBuilt",
  "stage",
] as const;

/** Every figure of a record by its path; absent ones too. */
export const figuresOf = (record: SchoolRecord): readonly (readonly [string, Quantity])[] =>
  scopes.flatMap((scope) =>
    Object.entries(record[scope] ?? {}).map(([id, value]) => [`${scope}.${id}`, value] as const),
  );

/** The paths in which two records have different figures; an absent figure differs from none. */
export function differingPaths(a: SchoolRecord, b: SchoolRecord): readonly string[] {
  return scopes.flatMap((scope) => {
    const other = b[scope];
    return Object.entries(a[scope] ?? {}).flatMap(([id, value]) =>
      isFigure(value) && isFigure(other?.[id]) && other[id] !== value ? [`${scope}.${id}`] : [],
    );
  });
}

/**
 * Joins records whose figures do not contradict each other: of every field the first that is there. The name is `name`.
 *
 * The result's `source.cells` names for every figure, and for what says who the school is, the place it was taken from.
 */
export function mergeRecords(records: readonly SchoolRecord[], name: string): SchoolRecord {
  const [only] = records;
  if (records.length === 1 && only !== undefined) return only.name === name ? only : { ...only, name };
  const cells: Record<string, Where> = {};
  const corrected: Record<string, CorrectedFigure> = {};
  const merged: Record<string, unknown> = {};
  for (const id of identities) {
    const from = records.find((record) => record[id] !== undefined);
    if (from === undefined) continue;
    merged[id] = from[id];
    keepPlace(cells, from, id);
  }
  for (const scope of scopes) {
    const ids = new Set(records.flatMap((record) => Object.keys(record[scope] ?? {})));
    if (ids.size === 0) continue;
    const figures: Record<string, Quantity> = {};
    for (const id of ids) {
      const from =
        records.find((record) => isFigure(record[scope]?.[id])) ??
        records.find((record) => record[scope]?.[id] !== undefined);
      figures[id] = from?.[scope]?.[id] ?? "missing";
      const change = from?.source?.corrected?.[`${scope}.${id}`];
      if (from !== undefined) keepPlace(cells, from, `${scope}.${id}`);
      if (change !== undefined) corrected[`${scope}.${id}`] = change;
    }
    merged[scope] = figures satisfies Quantities;
  }
  const { source } = only ?? {};
  return {
    ...(merged as unknown as SchoolRecord),
    name,
    source: {
      ...(source?.file !== undefined && { file: source.file }),
      ...(source?.sheet !== undefined && { sheet: source.sheet }),
      ...(source?.row !== undefined && { row: source.row }),
      cells,
      ...(Object.keys(corrected).length > 0 && { corrected }),
    },
  };
}

const keepPlace = (cells: Record<string, Where>, { source }: SchoolRecord, path: string): void => {
  const where = whereOf(source, path);
  if (where.cell !== undefined) cells[path] = where;
};
