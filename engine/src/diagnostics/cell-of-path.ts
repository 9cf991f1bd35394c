// Where the parts of something read from a sheet stand, by their paths: a fault of a part is shown at its cell.
import type { Where } from "./diagnostic.js";

/** The cells of the parts, by path (`items.0.points`); the whole under an empty path. */
export type CellsByPath = Readonly<Record<string, Where>>;

/**
 * The cell of a path, or of the nearest part around it (路径所在单元格).
 *
 * Rule: the path itself, then without its last part, and so on; at last the place of the whole, under the empty path. Units: paths
 * with dots, such as `items.0.points`. Missing places are passed over. None: an empty place where nothing around it is known.
 * Errors: none.
 *
 * Source: ours, so that a fault in a row of a sheet can be clicked.
 *
 * @example
 * const cells = { "": { sheet: "细则" }, "items.0": { sheet: "细则", cell: "A3" } };
 * cellOfPath(cells, "items.0.method.value") // => { sheet: "细则", cell: "A3" }
 * cellOfPath(cells, "total") // => { sheet: "细则" }
 */
export function cellOfPath(cells: CellsByPath, path: string): Where {
  for (let part = path; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf(".")))) {
    const where = cells[part];
    if (where !== undefined) return where;
  }
  return cells[""] ?? {};
}
