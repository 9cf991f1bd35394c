// The values that belong to a label: what stands right of it or below it, as far as the next label.
import { isUnit } from "../../cells/index.js";
import type { FormLabels } from "../labels/form-labels.js";
import { isValueLike } from "../labels/form-labels.js";
import type { FormCell, FormSheet } from "../form-sheet.js";
import type { HeadRole } from "../labels/head-words.js";
import { headRole, partsValues } from "../labels/head-words.js";

/** A rectangle of a sheet, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A place where a value stands, or should. */
export interface FoundValue {
  readonly row: number;
  readonly column: number;
  /** What holds it; none where the place is blank. */
  readonly cell?: FormCell;
  /** What is said of it between the label and it, over it, or beside it. */
  readonly heads: readonly HeadRole[];
  readonly unit: string;
  /** Which of the schools beside each other it belongs to. */
  readonly school?: number;
}

/** What was found in one direction. */
export interface Scan {
  readonly values: readonly FoundValue[];
  /** The blank place next to the label. */
  readonly blank?: FoundValue;
  /** A text next to the label that is no label, no unit and no figure. */
  readonly text?: FoundValue;
  /** The next cell is a label. */
  readonly label: boolean;
}

/** What is known of a place by the headings of its row or column. */
export type RoleAt = (row: number, column: number) => HeadRole | undefined;

/** Sideways or downwards. */
export type Direction = "right" | "below";

/** A value is looked for as far as this. */
const reach = 40;
/** So many blank places may stand between a label and its value, where merged cells came as blank ones. */
const mostBlank = 2;

/** What a scan needs to know of the sheet. */
export interface ScanContext {
  readonly sheet: FormSheet;
  readonly labels: FormLabels;
  readonly area: Area;
  readonly roleAt: RoleAt;
  /** Columns that belong to one of several schools beside each other. */
  readonly schools: ReadonlyMap<number, number>;
  /** Whether a cell is already the value of another label. */
  readonly taken: (cell: FormCell) => boolean;
}

/** Looks right of a label, or below it, line by line. */
export function scanValues(label: FormCell, direction: Direction, context: ScanContext): Scan {
  const [from, to] = direction === "right" ? [label.row, label.bottom] : [label.column, label.right];
  const scans: Scan[] = [];
  for (let line = from; line <= to; line++) scans.push(scanLine(label, line, direction, context));
  const first = scans[0];
  if (first === undefined || scans.length === 1) return first ?? { values: [], label: false };
  const places = new Map(scans.flatMap(({ values }) => values.map((each) => [`${each.row} ${each.column}`, each])));
  return { ...first, values: [...places.values()] };
}

const scanLine = (label: FormCell, line: number, direction: Direction, context: ScanContext): Scan => {
  const { sheet, labels, area, roleAt, schools } = context;
  const right = direction === "right";
  const values: FoundValue[] = [];
  let heads: HeadRole[] = [];
  let unit = "";
  let blank: FoundValue | undefined;
  let text: FoundValue | undefined;
  let byLabel = false;
  let blanks = 0;
  let fresh = true;
  const start = (right ? label.right : label.bottom) + 1;
  const end = Math.min(start + reach, right ? area.right : area.bottom);
  for (let step = start; step <= end;) {
    const [row, column] = right ? [line, step] : [step, line];
    const cell = sheet.at(row, column);
    step = Math.max(step + 1, ((right ? cell?.right : cell?.bottom) ?? step) + 1);
    const role = roleOver(cell, row, column, roleAt);
    const school = right ? schools.get(column) : undefined;
    const place = (own?: FormCell): FoundValue => ({
      row: own?.row ?? cell?.row ?? row,
      column: own?.column ?? cell?.column ?? column,
      ...(own && { cell: own }),
      heads: role === undefined ? heads : [...heads, role],
      unit,
      ...(school !== undefined && { school }),
    });
    const parted = school !== undefined || (role !== undefined && isParting(role));
    if (cell === undefined || cell.blank) {
      if (role?.kind === "unit" || isPassed(role)) continue;
      if (parted) values.push(place());
      else if (values.length > 0 || ++blanks > mostBlank) break;
      else blank ??= place();
      continue;
    }
    if (labels.has(cell)) {
      byLabel = values.length === 0 && blank === undefined;
      break;
    }
    if (role?.kind === "unit") {
      unit = cell.text;
      continue;
    }
    if (isPassed(role)) continue;
    if (isUnit(cell.text) && !context.taken(cell)) {
      const last = values.at(-1);
      if (last === undefined) unit = cell.text.replace(/^[（(]|[）)]$/g, "");
      else if (last.unit === "") values[values.length - 1] = { ...last, unit: cell.text.replace(/^[（(]|[）)]$/g, "") };
      continue;
    }
    const said = parted || isBareNumber(cell) ? undefined : headRole(cell.text);
    if (said?.kind === "ignore" && values.length === 0 && !isValueLike(cell)) break;
    if (said !== undefined && isParting(said)) {
      heads = fresh ? [...heads, said] : [said];
      fresh = true;
      continue;
    }
    if (isValueLike(cell)) {
      if (context.taken(cell)) break;
      values.push(place(cell));
      fresh = false;
      continue;
    }
    if (parted) {
      values.push(place(cell));
      continue;
    }
    if (values.length === 0 && blank === undefined) text = place(cell);
    break;
  }
  return { values, ...(blank && { blank }), ...(text && { text }), label: byLabel };
};

/** What a place is by its heading; a cell that reaches over several headings is under none of their parts. */
const roleOver = (cell: FormCell | undefined, row: number, column: number, roleAt: RoleAt): HeadRole | undefined => {
  const role = roleAt(row, column);
  const covered = role?.kind === "part" && cell !== undefined && roleAt(row, cell.right) !== role;
  return covered ? undefined : role;
};

/** Whether no figure of the school stands under a heading. */
const isPassed = (role: HeadRole | undefined): boolean =>
  role !== undefined && ["ignore", "part", "group", "item"].includes(role.kind);

/** Whether a heading says which value it is. */
const isParting = (role: HeadRole): boolean => partsValues(role) || role.kind === "value";

/** 2024 beside a label is a figure, 2 024 too; 2024年 is a year. */
const isBareNumber = ({ cell, text }: FormCell): boolean => typeof cell === "number" || /^[\d０-９\s]+$/.test(text);
