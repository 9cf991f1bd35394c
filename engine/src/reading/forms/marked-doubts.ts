// What makes a form of ours doubtful though it has its mark: labels that changed places, figures put where none belongs.
import type { Cell, FormMark, Grid } from "../cells/index.js";
import { cellOf, isUnit, readNumberText } from "../cells/index.js";
import { idOfPath } from "../headers/index.js";
import type { LabelMatcher } from "./labels/match-label.js";
import { bareLabel } from "./labels/match-label.js";

/** A label says surely what it means from here on: nothing but a word of the catalogue. */
const sureFrom = 0.95;

/** A label that stands in the row of a figure and surely means another field than the figure's own. */
export interface ChangedLabel {
  readonly label: string;
  readonly path: string;
}

/**
 * Names stay on their cells when rows are sorted, or labels typed over. A row that says surely that it is about another field
 * refutes the name; any other wording does not. `id` is the figure that the name says.
 */
export function changedLabel(
  grid: Grid,
  { row, column }: FormMark["cells"][string],
  id: string,
  match: LabelMatcher,
): ChangedLabel | undefined {
  for (let at = column - 1; at >= 0; at--) {
    const cell = grid.rows[row]?.[at];
    if (typeof cell !== "string" || isUnit(cell) || isFigure(cell)) continue;
    const label = bareLabel(cell);
    const sure = match([label], "").candidates.filter(({ confidence }) => confidence >= sureFrom);
    const said = sure.map(({ path: each }) => idOfPath(each));
    if (said.includes(id)) return undefined;
    const [other] = sure;
    if (other !== undefined) return { label, path: other.path };
  }
  return undefined;
}

/** Figures among the inputs, in their rows and columns, whose cells the form does not ask for. */
export function figuresBeside(grid: Grid, { cells }: FormMark): readonly string[] {
  const places = Object.values(cells);
  const asked = new Set(places.map(({ row, column }) => `${row},${column}`));
  const columns = [...new Set(places.map(({ column }) => column))].sort((a, b) => a - b);
  const found: string[] = [];
  const last = Math.max(...places.map(({ row }) => row));
  for (let row = Math.min(...places.map((place) => place.row)); row <= last; row++)
    for (const column of columns)
      if (!asked.has(`${row},${column}`) && isFigure(grid.rows[row]?.[column] ?? null))
        found.push(cellOf(grid, row, column).cell ?? "");
  return found;
}

const isFigure = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && readNumberText(cell).kind === "figure");
