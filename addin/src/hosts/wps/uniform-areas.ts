// Finds what differs within a rectangle with few questions: WPS answers for a whole area where all its cells agree, and with null where they do not.
import type { Area } from "../styled-areas.js";

/** An area all of whose cells agree, and in what. */
export interface UniformArea<Value> {
  readonly area: Area;
  readonly value: Value;
}

/**
 * The areas that agree, in reading order of their halves. `ask` gives null where an area does not agree; what a single cell says is taken,
 * whatever it is. The longer side is halved.
 */
export function uniformAreas<Value>(
  area: Area,
  ask: (area: Area) => Value | null,
): readonly UniformArea<Value | null>[] {
  const value = ask(area);
  if (value !== null || (area.rows === 1 && area.columns === 1)) return [{ area, value }];
  return halves(area).flatMap((half) => uniformAreas(half, ask));
}

const halves = ({ row, column, rows, columns }: Area): readonly [Area, Area] => {
  if (rows >= columns) {
    const upper = Math.floor(rows / 2);
    return [
      { row, column, rows: upper, columns },
      { row: row + upper, column, rows: rows - upper, columns },
    ];
  }
  const left = Math.floor(columns / 2);
  return [
    { row, column, rows, columns: left },
    { row, column: column + left, rows, columns: columns - left },
  ];
};
