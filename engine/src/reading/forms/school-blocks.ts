// Parts a sheet with forms into its schools: one, several under one another, in blocks beside each other, or one a column.
import { cleanName, isUnit, keyOf } from "../cells/index.js";
import type { FormLabel, FormLabels } from "./labels/form-labels.js";
import { headsColumn, isValueLike } from "./labels/form-labels.js";
import type { FormCell, FormSheet } from "./form-sheet.js";
import { headRole, namesSchool } from "./labels/head-words.js";
import type { Area } from "./values/scan-values.js";

/** The name of a school, and its cell. */
export interface FoundName {
  readonly text: string;
  readonly cell: FormCell;
}

/** A part of a sheet that is about one school, or about several that have a column each. */
export interface SchoolBlock {
  readonly area: Area;
  readonly names: readonly FoundName[];
  /** Which of the names a column belongs to; empty where there is one. */
  readonly columns: ReadonlyMap<number, number>;
}

interface NameLabel {
  readonly row: number;
  readonly column: number;
  readonly names: readonly FoundName[];
  readonly weak: boolean;
}

/** Two names so close together are those of one school: 填报单位 above, 学校名称 below. */
const sameSchoolWithin = 3;

/** The schools of a sheet. A sheet without a name has one block without one. */
export function schoolBlocks(sheet: FormSheet, labels: FormLabels): readonly SchoolBlock[] {
  const all: Area = { top: 0, left: 0, bottom: sheet.height - 1, right: sheet.width - 1 };
  const labelled = labels.all.filter(({ id }) => id === "name").flatMap((label) => nameLabel(sheet, labels, label));
  const named = labelled.length > 0 ? labelled : columnNames(sheet, labels);
  const strong = named.filter(({ weak }) => !weak);
  const names = withoutRepeats(strong.length > 0 ? strong : named);
  const found = names.length > 0 ? names : headingNames(sheet, labels);
  if (found.length === 0) return [{ area: all, names: [], columns: new Map() }];
  return bandsOf(found, all).flatMap(({ left, right, names: own }) => {
    const first = own[0]?.row ?? 0;
    const begins = labels.all.find(({ cell }) => cell.column >= left && cell.column <= right)?.cell.row ?? first;
    const above = names.length > 0 ? Math.max(0, first - begins) : 0;
    return own.map((each, position): SchoolBlock => {
      const next = own[position + 1];
      const area = {
        top: position === 0 ? 0 : each.row - above,
        left,
        bottom: next === undefined ? all.bottom : next.row - above - 1,
        right,
      };
      return { area, names: each.names, columns: columnsOf(sheet, labels, each, area) };
    });
  });
}

const nameLabel = (sheet: FormSheet, labels: FormLabels, label: FormLabel): readonly NameLabel[] => {
  const { cell } = label;
  const make = (names: readonly FoundName[]): readonly NameLabel[] =>
    names.length === 0 ? [] : [{ row: cell.row, column: cell.column, names, weak: /填报|单位|机构/.test(label.text) }];
  if (label.inline !== undefined) return make([{ text: cleanName(label.inline), cell }]);
  const right: FoundName[] = [];
  for (let column = cell.right + 1; column < sheet.width && column <= cell.right + 64;) {
    const next = sheet.at(cell.row, column);
    column = Math.max(column + 1, (next?.right ?? column) + 1);
    if (next === undefined || next.blank) {
      if (right.length > 0 || column > cell.right + 4) break;
      continue;
    }
    if (right.length === 0 && standsForNone(next)) continue;
    if (labels.has(next) || isValueLike(next) || (right.length > 0 && !namesSchool(next.text))) break;
    right.push({ text: cleanName(next.text), cell: next });
  }
  if (right.length > 0) return make(right);
  const below = sheet.at(cell.bottom + 1, cell.column);
  const usable =
    headsColumn(sheet, labels, cell) &&
    below !== undefined &&
    !below.blank &&
    !labels.has(below) &&
    !isValueLike(below);
  return usable && headRole(below.text) === undefined ? make([{ text: cleanName(below.text), cell: below }]) : [];
};

/** Without labels for names, a list has its schools beside the word for its items, a column each. */
const columnNames = (sheet: FormSheet, labels: FormLabels): readonly NameLabel[] =>
  sheet.filled.flatMap((cell): readonly NameLabel[] => {
    if (headRole(cell.text)?.kind !== "item" || labels.has(cell)) return [];
    const beside = sheet.inRow(cell.row).filter(({ column, text }) => column > cell.right && namesSchool(text));
    if (beside.length < 2) return [];
    const names = beside.map((own) => ({ text: cleanName(own.text), cell: own }));
    return [{ row: cell.row, column: cell.column, names, weak: false }];
  });

/** Between a label and a name: the unit of a list, or the sign that it has none. */
const standsForNone = ({ text }: FormCell): boolean => /^[-—－–/\\]+$|^无$/.test(text) || isUnit(text);

const withoutRepeats = (names: readonly NameLabel[]): readonly NameLabel[] =>
  names.filter(
    (each, position) =>
      !names
        .slice(0, position)
        .some(
          (earlier) =>
            each.row - earlier.row <= sameSchoolWithin &&
            keyOf(earlier.names[0]?.text ?? "") === keyOf(each.names[0]?.text ?? ""),
        ),
  );

/** Without labels for names, lines that hold nothing but the name of a school begin its form. */
const headingNames = (sheet: FormSheet, labels: FormLabels): readonly NameLabel[] => {
  const found: NameLabel[] = [];
  for (let row = 0; row < sheet.height; row++) {
    const [cell, other] = sheet.inRow(row);
    if (cell === undefined || other !== undefined || labels.has(cell) || !namesSchool(cell.text)) continue;
    found.push({ row, column: 0, names: [{ text: cleanName(cell.text), cell }], weak: false });
  }
  return found;
};

interface Band {
  readonly left: number;
  readonly right: number;
  readonly names: readonly NameLabel[];
}

/** Schools beside each other have their names in one row; every one of them begins a band of columns. */
const bandsOf = (names: readonly NameLabel[], all: Area): readonly Band[] => {
  const beside = names.filter((each) => names.some((other) => other !== each && other.row === each.row));
  const starts = [...new Set(beside.map(({ column }) => column))].sort((a, b) => a - b);
  if (starts.length < 2) return [{ left: 0, right: all.right, names }];
  return starts.map((start, position) => {
    const left = position === 0 ? 0 : start;
    const right = (starts[position + 1] ?? all.right + 1) - 1;
    return { left, right, names: names.filter(({ column }) => column >= left && column <= right) };
  });
};

/** Several names right of one label are schools with a column each, where figures stand under at least two of them. */
const columnsOf = (
  sheet: FormSheet,
  labels: FormLabels,
  { names, row }: NameLabel,
  area: Area,
): ReadonlyMap<number, number> => {
  const columns = new Map<number, number>();
  if (names.length < 2) return columns;
  const used = labels.all.some(({ cell }) => {
    if (cell.row <= row || cell.row > area.bottom) return false;
    const figures = names.filter((name) => {
      const value = sheet.at(cell.row, name.cell.column);
      return value !== undefined && isValueLike(value);
    });
    return figures.length >= 2;
  });
  if (used)
    names.forEach(({ cell }, index) => {
      for (let column = cell.column; column <= cell.right; column++) columns.set(column, index);
    });
  return columns;
};
