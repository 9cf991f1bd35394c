// Whether a sheet is a table of schools or a form, by what is on it: nobody is asked.
import type { Grid } from "../cells/index.js";
import { filledRows } from "../cells/index.js";
import { findHeaders } from "../headers/index.js";
import type { FormLabels } from "./labels/form-labels.js";
import { formLabels, isValueLike } from "./labels/form-labels.js";
import type { FormReader } from "./form-reader.js";
import type { FormCell, FormSheet } from "./form-sheet.js";
import { headRole } from "./labels/head-words.js";

/** Rows are counted as far as this: what is a form shows long before. */
const looked = 80;

/**
 * Tells a table from a form. A table has a row of headers, the school's name among them, with schools under it. A form has labels
 * in many rows, each with its value beside it, or rows of labels between rows of values. The more rows speak for it, wins.
 */
export function looksLikeForm(sheet: FormSheet, grid: Grid, reader: FormReader): boolean {
  const facts = filledRows({ ...grid, rows: grid.rows.slice(0, looked) });
  const headers = findHeaders(grid, facts, reader.lookup);
  const labels = formLabels(sheet, reader);
  const inHeaders = new Set<number>();
  const tableRows = headers.reduce((sum, { top, nameRows, bottom }, position) => {
    const name = labels.all.find(
      ({ cell, id, inline }) => id === "name" && inline === undefined && nameRows.includes(cell.row),
    );
    if (name === undefined || beginsForm(sheet, labels, name.cell)) return sum;
    const end = headers[position + 1]?.top ?? Infinity;
    const schools = facts.filter(
      ({ row, filled }) =>
        row > bottom && row < end && filled >= 2 && isSchoolRow(sheet, labels, row, name.cell.column),
    );
    // Lines of labels without a name are no headers of schools: they are lines of a form.
    for (let row = top; row <= bottom; row++)
      if (labelsIn(labels, row).length >= 2 || nameRows.includes(row)) inHeaders.add(row);
    return sum + schools.length;
  }, 0);
  const formRows = new Set(
    labels.all
      .filter(({ cell, id, inline }) => (inline === undefined ? besideValue(sheet, labels, cell) : id !== "name"))
      .map(({ cell }) => cell.row)
      .filter((row) => row < looked && (tableRows === 0 || !inHeaders.has(row))),
  );
  let lines = 0;
  for (const row of new Set(labels.all.map(({ cell }) => cell.row)))
    if (row < looked && !(tableRows > 0 && inHeaders.has(row)) && isLabelLine(sheet, labels, row)) {
      formRows.add(row);
      lines++;
    }
  const named = labels.all.some(({ id }) => id === "name");
  if (tableRows > 0) return (lines > 0 && lines >= tableRows) || (formRows.size >= 2 && formRows.size > tableRows);
  return formRows.size >= 2 || (formRows.size === 1 && named);
}

const labelsIn = (labels: FormLabels, row: number): readonly FormCell[] => labels.inRow(row).map(({ cell }) => cell);

/** The label of the name has the name beside it: it heads no column. */
const beginsForm = (sheet: FormSheet, labels: FormLabels, name: FormCell): boolean => {
  const beside = sheet.at(name.row, name.right + 1);
  return (
    beside !== undefined &&
    !beside.blank &&
    !labels.has(beside) &&
    headRole(beside.text) === undefined &&
    !likeHeader(beside)
  );
};

/** Headers have their units, and words of headers; the name of a school ends like one, and is more than that (校区 alone heads a column). */
const likeHeader = ({ text }: FormCell): boolean =>
  !/.(?:小学|中学|学校|完小|校区|教学点|初中|高中)$/.test(text) &&
  !(/[）)]$/.test(text) && /.(?:小学|中学|学校|完小|校区|教学点|初中|高中)[（(]/.test(text));

const isSchoolRow = (sheet: FormSheet, labels: FormLabels, row: number, column: number): boolean => {
  const cell = sheet.at(row, column);
  return (
    cell !== undefined &&
    !cell.blank &&
    typeof cell.cell === "string" &&
    !labels.has(cell) &&
    !isValueLike(cell) &&
    labelsIn(labels, row).length < 2
  );
};

/** A label with its value beside it: a figure, a text that is no label, or a blank place. */
const besideValue = (sheet: FormSheet, labels: FormLabels, cell: FormCell): boolean => {
  const beside = sheet.at(cell.row, cell.right + 1);
  if (beside === undefined || beside.blank) {
    const next = sheet.at(cell.row, cell.right + 2);
    const blankPlace = cell.right + 1 < sheet.width;
    return next === undefined || next.blank
      ? blankPlace && labelsIn(labels, cell.row).length === 1
      : !labels.has(next) || labelsIn(labels, cell.row).length <= 4;
  }
  return !labels.has(beside);
};

/** Two labels or more with figures right below, in a row that names no school: a form with its labels above its values. */
const isLabelLine = (sheet: FormSheet, labels: FormLabels, row: number): boolean => {
  const own = labelsIn(labels, row);
  const under = own.filter((cell) => {
    const below = sheet.at(cell.bottom + 1, cell.column);
    return below !== undefined && isValueLike(below) && !below.blank;
  });
  return own.length >= 2 && under.length >= 2;
};
