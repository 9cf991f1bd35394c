// A sheet of a rubric: a grid of cells, with what its rows are, so that whoever writes it can give it its looks.
import type { Cell, Grid } from "../cells/index.js";

/** Stands where an item has no section of a level. */
export const noSection = "—";

/** What a row is. */
export type RubricRowKind = "title" | "note" | "header" | "body" | "total";

/** A sheet of a rubric. */
export interface RubricSheet extends Grid {
  /** One for each row. */
  readonly rowKinds: readonly RubricRowKind[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
}

/**
 * A sheet with one header row (简单表): its columns by key, its rows as cells by key.
 *
 * Rule: columns in the order of `headers`; keys of texts are 30 characters wide, others 12. Units: widths in characters. Zeros stay zeros.
 * Missing: a row without a key has a blank cell there, null. None: no rows leave the header alone. Errors: none thrown; keys that no header
 * has are not written. Source: ours; the sheets of a rubric are edited by hand.
 *
 * @example
 * plainSheet("等级", { id: "编号", from: "起分" }, [{ id: "A" }]).rows // => [["编号", "起分"], ["A", null]]
 */
export function plainSheet(
  sheet: string,
  headers: Readonly<Record<string, string>>,
  rows: readonly Readonly<Record<string, Cell | undefined>>[],
): RubricSheet {
  const keys = Object.keys(headers);
  return {
    sheet,
    rows: [Object.values(headers), ...rows.map((row) => keys.map((key) => row[key] ?? null))],
    rowKinds: ["header", ...rows.map(() => "body" as const)],
    widths: keys.map((key) => (/title|value|zh|en|headers|document|note/i.test(key) ? 30 : 12)),
  };
}
