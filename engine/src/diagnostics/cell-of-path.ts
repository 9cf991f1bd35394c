// Where the parts of something read from a sheet stand, by their paths: a fault of a part is shown at its cell.
import type { Where } from "./diagnostic.js";

/** The cells of the parts, by path (`items.0.points`); the whole under an empty path. */
export type CellsByPath = Readonly<Record<string, Where>>;

/** The cell of a path, or of the nearest part around it. */
export function cellOfPath(cells: CellsByPath, path: string): Where {
  for (let part = path; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf(".")))) {
    const where = cells[part];
    if (where !== undefined) return where;
  }
  return cells[""] ?? {};
}
