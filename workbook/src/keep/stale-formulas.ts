// Which formulas go, directly or through others, to cells that were changed: what is stored as their result is no longer true.
import type { CellRange } from "@junheng/engine/reading/cells";
import type { References } from "./formula-references.js";

/** A formula: where its results stand, and what it mentions. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly area: CellRange;
  readonly references: () => References;
}

/** Cells that changed, by sheet (in small letters) and column. */
export type ChangedCells = Map<string, Map<number, Set<number>>>;

/** Cells looked at before all that is left counts as changed: so no file takes longer than its size. */
const maximumLooks = 4_000_000;
/** Results of one array formula that are followed; the first of a larger one stand for it. */
const maximumArea = 100_000;

/** Adds a cell. */
export function addChanged(changed: ChangedCells, sheet: string, row: number, column: number): void {
  const name = sheet.toLowerCase();
  const columns = changed.get(name) ?? new Map<number, Set<number>>();
  changed.set(name, columns);
  const rows = columns.get(column) ?? new Set<number>();
  columns.set(column, rows.add(row));
}

/** The cells of a range, so many as are followed. */
export function* cellsOf({ top, left, bottom, right }: CellRange): Generator<readonly [row: number, column: number]> {
  let count = 0;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      if (count++ >= maximumArea) return;
      yield [row, column];
    }
}

/**
 * The formulas whose results may have changed. Each is added to `changed`; a name without a meaning may mean anything. Of `replaced`
 * sheets (in small letters) every cell has changed.
 */
export function staleFormulas<Formula extends PlacedFormula>(
  formulas: readonly Formula[],
  names: ReadonlyMap<string, References>,
  changed: ChangedCells,
  replaced: ReadonlySet<string>,
): readonly Formula[] {
  let looks = 0;
  const isChanged = (sheet: string, { top, left, bottom, right }: CellRange): boolean => {
    looks++;
    if (replaced.has(sheet.toLowerCase())) return true;
    for (const [column, rows] of changed.get(sheet.toLowerCase()) ?? []) {
      looks++;
      if (column < left || column > right) continue;
      looks += Math.min(rows.size, bottom - top + 1);
      if (rows.size <= bottom - top) {
        for (const row of rows) if (row >= top && row <= bottom) return true;
      } else for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
    }
    return false;
  };
  const isStale = ({ ranges, names: named, isOpen }: References, own: string, depth: number): boolean =>
    isOpen ||
    depth > 3 ||
    looks > maximumLooks ||
    ranges.some((range) => isChanged(range.sheet ?? own, range)) ||
    named.some((name) => {
      const meaning = names.get(name);
      return meaning === undefined || isStale(meaning, own, depth + 1);
    });

  const stale: Formula[] = [];
  let left = formulas.map((formula) => ({ formula, references: formula.references() }));
  for (let before = -1; before !== left.length;) {
    before = left.length;
    // Formulas go upwards as often as downwards: every other pass begins at the end.
    left = left.reverse().filter(({ formula, references }) => {
      if (!isStale(references, formula.sheet, 0)) return true;
      stale.push(formula);
      for (const [row, column] of cellsOf(formula.area)) addChanged(changed, formula.sheet, row, column);
      return false;
    });
  }
  return stale;
}
