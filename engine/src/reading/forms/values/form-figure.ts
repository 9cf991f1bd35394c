// One figure of a form, read as a table's column is read: the same words for none, units, ratios, and the same findings.
import type { Quantity } from "../../../schools/index.js";
import { warningAt } from "../../../diagnostics/index.js";
import type { Cell, Findings, Grid } from "../../cells/index.js";
import type { Catalogue, UsedColumn } from "../../headers/index.js";
import { cellMarks, cellOf, columnOf, unitFactor } from "../../cells/index.js";
import { meaningOf } from "../../headers/index.js";
import { readFigures } from "../../schools/index.js";

/** Where a figure stands and what it is. */
export interface FigurePlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly path: string;
  /** The label, as it stands there. */
  readonly label: string;
  /** The unit it is written in; empty where it is the field's own. */
  readonly unit: string;
  /** Its ratio is the other way round: pupils per teacher. */
  readonly inverted?: boolean;
  /** What stands there, where it is a part of the cell. */
  readonly text?: Cell;
}

/** Reads a figure; every doubt is named by its cell. */
export function readFormFigure(place: FigurePlace, catalogue: Catalogue, findings: Findings): Quantity {
  const { grid, row, column, path, label, unit } = place;
  const meaning = meaningOf(path, catalogue);
  if (meaning === undefined) return "unreadable";
  const used: UsedColumn = {
    position: column,
    meaning,
    idle: false,
    inverted: place.inverted ?? false,
    rival: null,
    unitUnfit: false,
    reading: {
      column: columnOf(grid, column),
      header: label,
      path: meaning.path,
      confidence: 1,
      candidates: [],
      writtenUnit: unit,
      unit: meaning.unit,
      factor: unit === "" ? 1 : (unitFactor(unit, meaning.unit) ?? 1),
      hidden: false,
      samples: [],
      by: "catalogue",
    },
  };
  const alone: Findings = { ...findings, addAlike: (diagnostic) => void findings.add(diagnostic) };
  const own =
    place.text === undefined
      ? grid
      : { ...grid, rows: onlyCell(row, column, place.text), percentCells: [], uncalculated: [] };
  const [value = "missing"] = readFigures(own, [row], used, alone, cellMarks(own));
  if (typeof value === "number") {
    const whole = Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
    const code = value < 0 ? "negativeFigure" : meaning.whole && !whole ? "fractionInWhole" : null;
    if (code !== null) findings.add(warningAt(code, cellOf(grid, row, column), { path: meaning.path, value }));
  }
  return value;
}

/** Rows in which one cell stands and nothing else. */
const onlyCell = (row: number, column: number, text: Cell): Grid["rows"] => {
  const cells: Cell[] = [];
  cells[column] = text;
  const rows: (readonly Cell[])[] = [];
  rows[row] = cells;
  return rows;
};
