// Reads what is merged and what is hidden within a range.
import type { CellRange, Grid } from "@junheng/engine/reading/cells";
import { has } from "./sets.js";

type Shape = Required<Pick<Grid, "merges" | "hiddenRows" | "hiddenColumns">>;

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const placeProperties = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** Where an area stands within the range, clipped to it. */
const within = (range: Place, area: Place): CellRange => ({
  top: Math.max(0, area.rowIndex - range.rowIndex),
  left: Math.max(0, area.columnIndex - range.columnIndex),
  bottom: Math.min(range.rowCount, area.rowIndex + area.rowCount - range.rowIndex) - 1,
  right: Math.min(range.columnCount, area.columnIndex + area.columnCount - range.columnIndex) - 1,
});

/** The numbers below `count` that no interval covers. */
const uncovered = (count: number, intervals: readonly (readonly [number, number])[]): number[] => {
  const seen = new Uint8Array(count);
  for (const [from, to] of intervals) seen.fill(1, from, to + 1);
  return [...seen.keys()].filter((position) => seen[position] === 0);
};

/**
 * Reads the shape of a range whose place is loaded. Two round trips; the second only where something is merged or hidden. What this Excel
 * cannot tell is not there.
 */
export const readShape = async (range: Excel.Range): Promise<Shape> => {
  const { context } = range;
  if (!has("watching")) return { merges: [], hiddenRows: [], hiddenColumns: [] };
  const merged = has("merges") ? range.getMergedAreasOrNullObject() : null;
  range.load("rowHidden,columnHidden");
  merged?.load("isNullObject");
  await context.sync();
  const merges = merged === null || merged.isNullObject ? null : merged;
  // `false` where nothing is hidden; true where all is, null where some is.
  const someHidden = range.rowHidden !== false || range.columnHidden !== false;
  const visible = someHidden ? range.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible) : null;
  visible?.load("isNullObject");
  merges?.areas.load(placeProperties);
  if (visible !== null) visible.areas.load(placeProperties);
  if (visible !== null || merges !== null) await context.sync();
  const areasSeen =
    visible === null || visible.isNullObject ? [] : visible.areas.items.map((area) => within(range, area));
  return {
    merges: merges === null ? [] : merges.areas.items.map((area) => within(range, area)),
    hiddenRows: someHidden
      ? uncovered(
          range.rowCount,
          areasSeen.map(({ top, bottom }) => [top, bottom]),
        )
      : [],
    hiddenColumns: someHidden
      ? uncovered(
          range.columnCount,
          areasSeen.map(({ left, right }) => [left, right]),
        )
      : [],
  };
};
