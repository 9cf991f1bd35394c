// A form that this program made, read by its mark: each figure from its cell, whatever the labels say.
import type { Where } from "../../diagnostics/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import type { Findings, FormMark, Grid } from "../cells/index.js";
import { cellOf, isBlank, sheetOf, textOf } from "../cells/index.js";
import { inputPrefix } from "../scores/index.js";
import { isIdentity, meaningOf } from "../headers/index.js";
import { readFormFigure } from "./values/form-figure.js";
import type { IdentityText } from "./form-identity.js";
import { formIdentity } from "./form-identity.js";
import { changedLabel, figuresBeside } from "./marked-doubts.js";
import type { FormReader } from "./form-reader.js";
import { readPlainFigure } from "./values/plain-figure.js";
import type { TakenFigure } from "./values/school-draft.js";
import { recordOf } from "./values/school-draft.js";

/**
 * Whether a form asks for a rubric's figures (评分表单), which make no record of a school: they are scored as they are.
 *
 * Rule: a path among its cells begins with `inputPrefix`. Units: none. Missing: deleted cells do not count; a mark without cells is none.
 * None: false. Errors: none thrown. Source: decision 0019: a form says by its names what it was made from.
 *
 * @example
 * isOfRubric({ made: "own", version: "1", cells: { "primary.pupils": { row: 1, column: 1 } } }) // => false
 * isOfRubric({ made: "own", version: "1", cells: { [`${inputPrefix}a`]: { row: 1, column: 1 } } }) // => true
 */
export const isOfRubric = ({ cells }: FormMark): boolean =>
  Object.keys(cells).some((path) => path.startsWith(inputPrefix));

/** Reads the school of a marked form; none where nothing was filled in. */
export function readMarked(
  grid: Grid,
  mark: FormMark,
  { match, catalogue }: FormReader,
  findings: Findings,
): readonly SchoolRecord[] {
  const texts: IdentityText[] = [];
  const figures = new Map<string, TakenFigure>();
  let filled = 0;
  const places = Object.entries(mark.cells).sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  for (const [path, { row, column }] of places) {
    const cell = grid.rows[row]?.[column] ?? null;
    const where: Where = cellOf(grid, row, column);
    if (isIdentity(path)) {
      if (!isBlank(cell)) texts.push({ id: path, text: textOf(cell), where });
      continue;
    }
    if (!isBlank(cell)) filled++;
    const meaning = meaningOf(path, catalogue);
    const changed =
      isBlank(cell) || meaning === undefined ? undefined : changedLabel(grid, { row, column }, meaning.id, match);
    if (changed !== undefined) {
      findings.add(errorAt("formLabelChanged", where, { path, label: changed.label }));
      figures.set(path, { path, value: "unreadable", where, label: path, confidence: 1 });
      continue;
    }
    const value =
      meaning === undefined
        ? readPlainFigure(cell, "", path, where, findings)
        : readFormFigure({ grid, row, column, path, label: path, unit: "" }, catalogue, findings);
    figures.set(path, { path, value, where, label: path, confidence: 1 });
  }
  const name = texts.find(({ id }) => id === "name");
  if (name === undefined) {
    if (filled > 0) findings.add(errorAt("formWithoutName", nameCell(grid, mark), { count: filled }));
    return [];
  }
  const identity = formIdentity(name, texts, findings);
  tellChanges(grid, mark, identity.values.name, findings);
  return [recordOf({ identity, figures, title: {}, ...sheetOf(grid), sheet: grid.sheet }, findings)];
}

/** Tells cells that were deleted, and figures that the form does not ask for. */
const tellChanges = (grid: Grid, mark: FormMark, school: string, findings: Findings): void => {
  const { lost = [] } = mark;
  if (lost.length > 0)
    findings.add(warningAt("formCellsLost", sheetOf(grid), { school, count: lost.length, paths: lost.slice(0, 12) }));
  const beside = figuresBeside(grid, mark);
  const [first] = beside;
  if (first === undefined) return;
  const where = { ...sheetOf(grid), cell: first };
  findings.add(warningAt("formFiguresBeside", where, { count: beside.length, cells: beside.slice(0, 12) }));
};

const nameCell = (grid: Grid, { cells }: FormMark): Where => {
  const name = cells["name"];
  return name === undefined ? sheetOf(grid) : cellOf(grid, name.row, name.column);
};
