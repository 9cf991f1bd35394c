// The labels on a form that the catalogue of headers knows, with values elsewhere or in the label's own cell.
import { hasBoxes, readNumberText } from "../../cells/index.js";
import type { FormReader } from "../form-reader.js";
import type { FormCell, FormSheet } from "../form-sheet.js";
import { inlineLabels } from "./inline-labels.js";
import { bareLabel } from "./match-label.js";

/** A label: the field or indicator that its text alone names. */
export interface FormLabel {
  readonly cell: FormCell;
  readonly text: string;
  readonly id: string;
  /** What stands behind its colon, where the value is in the same cell. */
  readonly inline?: string;
}

/** The labels of a sheet. */
export interface FormLabels {
  readonly all: readonly FormLabel[];
  /** Whether a cell holds a label that is known. */
  readonly has: (cell: FormCell) => boolean;
  /** Those of a row whose values stand elsewhere. */
  readonly inRow: (row: number) => readonly FormLabel[];
}

/** Labels are not longer than this. */
const longest = 60;

/** Finds the labels of a sheet. */
export function formLabels(sheet: FormSheet, reader: FormReader): FormLabels {
  const all: FormLabel[] = [];
  for (const cell of sheet.filled) {
    if (typeof cell.cell !== "string" || hasBoxes(cell.text)) continue;
    const inline = inlineLabels(cell.text, reader).filter(({ value }) => value !== "");
    for (const { id, label, value } of inline) all.push({ cell, text: label, id, inline: value });
    if (inline.length > 0 || cell.text.length > longest) continue;
    const text = bareLabel(cell.text);
    const id = text === "" ? undefined : reader.lookup(text);
    if (id === undefined) continue;
    all.push({ cell, text, id });
  }
  return labelsOf(all);
}

/** Labels made ready for looking up. */
export function labelsOf(all: readonly FormLabel[]): FormLabels {
  const cells = new Set<FormCell>();
  const rows = new Map<number, FormLabel[]>();
  for (const label of all) {
    cells.add(label.cell);
    if (label.inline !== undefined) continue;
    const row = rows.get(label.cell.row);
    if (row === undefined) rows.set(label.cell.row, [label]);
    else row.push(label);
  }
  return { all, has: (cell) => cells.has(cell), inRow: (row) => rows.get(row) ?? [] };
}

/** Whether a cell holds a figure, or a sign that there is none. */
export const isValueLike = ({ cell, text }: FormCell): boolean =>
  typeof cell === "number" ||
  (cell !== null && typeof cell === "object") ||
  (typeof cell === "string" && isFigureText(text));

const isFigureText = (text: string): boolean => {
  const read = readNumberText(text);
  if (read.kind !== "unreadable" || read.reason === "several") return true;
  return read.reason === "bound" && /\d/.test(text) && text.length <= 12;
};

/** Whether a label may stand over its value: labels stand beside it, or nothing can. A blank place beside it is the value's own. */
export const headsColumn = (sheet: FormSheet, labels: FormLabels, { row, column, right }: FormCell): boolean => {
  if (right + 1 >= sheet.width) return true;
  const isLabel = (at: number): boolean => {
    const cell = sheet.at(row, at);
    return cell !== undefined && !cell.blank && labels.has(cell);
  };
  return isLabel(right + 1) || isLabel(column - 1);
};
