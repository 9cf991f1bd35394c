// The headings a label stands under: cells merged beside it or above it, a list's group, the line above its part of the form.
import { noteWords } from "../../rows/index.js";
import type { FormLabels } from "./form-labels.js";
import { isValueLike } from "./form-labels.js";
import type { FormCell, FormSheet } from "../form-sheet.js";
import type { HeadRow } from "./head-rows.js";
import { headRole, isStageAlone, namesSchool } from "./head-words.js";
import { bareLabel } from "./match-label.js";
import type { Area } from "../values/scan-values.js";
import { keyOf } from "../../cells/index.js";

/** Headings are not longer than this. */
const longest = 30;

/** Gives the headings of a label, from the outermost inwards. */
export type GroupsOf = (label: FormCell, area: Area, head: HeadRow | undefined) => readonly string[];

/** Looks up headings on a sheet. */
export function labelGroups(sheet: FormSheet, labels: FormLabels): GroupsOf {
  const headings = headingRows(sheet, labels);
  return (label, area, head) => {
    const line = headings.findLast((cell) => cell.row < label.row && cell.row >= area.top);
    const texts = [line, ...aboveOf(sheet, label, area), ...besideOf(sheet, labels, label, area, head)].flatMap(
      (cell) => (cell === undefined ? [] : groupText(cell)),
    );
    return [...new Set(texts)];
  };
}

const groupText = (cell: FormCell): readonly string[] => {
  const text = bareLabel(cell.text);
  if (text === "" || text.length > longest || namesSchool(text)) return [];
  const role = headRole(text);
  return role === undefined || role.kind === "stage" || role.kind === "part" ? [text] : [];
};

/** Lines with one short text and nothing else; the first line of a sheet is its title. */
const headingRows = (sheet: FormSheet, labels: FormLabels): readonly FormCell[] => {
  const found: FormCell[] = [];
  let first = true;
  for (let row = 0; row < sheet.height; row++) {
    const [cell, other] = sheet.inRow(row);
    if (cell === undefined) continue;
    const title = first;
    first = false;
    if (other !== undefined || (title && !isStageAlone(keyOf(bareLabel(cell.text))))) continue;
    if (labels.has(cell) || isValueLike(cell) || noteWords.test(cell.text) || coversOthers(sheet, cell)) continue;
    found.push(cell);
  }
  return found;
};

/** Whether other cells stand in the row, merged into it from above. */
const coversOthers = (sheet: FormSheet, own: FormCell): boolean => {
  for (let column = 0; column < sheet.width; column++) {
    const cell = sheet.at(own.row, column);
    if (cell !== undefined && cell !== own && !cell.blank) return true;
  }
  return false;
};

/** Wider cells right above it. */
const aboveOf = (sheet: FormSheet, label: FormCell, area: Area): readonly FormCell[] => {
  const found: FormCell[] = [];
  for (let row = label.row - 1; row >= area.top;) {
    const cell = sheet.at(row, label.column);
    if (cell === undefined || cell.blank || isValueLike(cell)) break;
    if (cell.right - cell.column <= label.right - label.column || cell.right - cell.column >= sheet.width - 1) break;
    found.unshift(cell);
    row = cell.row - 1;
  }
  return found;
};

/** Cells beside it that reach over several rows; in a list, what stands in its columns for groups, written once for several rows. */
const besideOf = (
  sheet: FormSheet,
  labels: FormLabels,
  label: FormCell,
  area: Area,
  head: HeadRow | undefined,
): readonly FormCell[] => {
  const found: FormCell[] = [];
  for (let column = label.column - 1; column >= area.left;) {
    const cell = sheet.at(label.row, column);
    const inGroup = head?.list === true && head.roles.get(column)?.kind === "group";
    const own = inGroup && (cell === undefined || cell.blank) ? lastAbove(sheet, label.row, column, head.row) : cell;
    column = Math.min(column, cell?.column ?? column) - 1;
    if (own === undefined || own.blank || isValueLike(own) || (labels.has(own) && !inGroup)) continue;
    if (inGroup || own.bottom > own.row) found.unshift(own);
  }
  return found;
};

const lastAbove = (sheet: FormSheet, from: number, column: number, head: number): FormCell | undefined => {
  for (let row = from - 1; row > head; row--) {
    const cell = sheet.at(row, column);
    if (cell !== undefined && !cell.blank) return cell;
  }
  return undefined;
};
