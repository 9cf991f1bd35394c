// The fields of a school's part of a form: what each label means, and where its value stands.
import type { FormLabel, FormLabels } from "./form-labels.js";
import { isValueLike } from "./form-labels.js";
import type { FormCell, FormSheet } from "../form-sheet.js";
import type { HeadRow } from "./head-rows.js";
import { headRowOver, passedColumn } from "./head-rows.js";
import type { HeadRole } from "./head-words.js";
import { headRole, partsValues } from "./head-words.js";
import type { GroupsOf } from "./label-groups.js";
import type { LabelMatcher } from "./match-label.js";
import { bareLabel, labelUsedFrom } from "./match-label.js";
import type { Direction, FoundValue, RoleAt, Scan, ScanContext } from "../values/scan-values.js";
import { scanValues } from "../values/scan-values.js";
import type { SchoolBlock } from "../school-blocks.js";
import type { Catalogue } from "../../headers/index.js";
import { isIdentity } from "../../headers/index.js";

/** A field of a form with the place of its value. */
export interface FoundField {
  readonly label: FormCell;
  readonly text: string;
  readonly groups: readonly string[];
  readonly path: string;
  readonly confidence: number;
  readonly unit: string;
  readonly inverted: boolean;
  readonly value: FoundValue;
  readonly year?: number;
}

/** A label that was not understood, or not surely, or whose values cannot be told apart. */
export interface FieldDoubt {
  readonly label: FormCell;
  readonly text: string;
  readonly code: "labelDoubtful" | "labelSeveralValues";
  readonly path: string;
  readonly values: readonly FoundValue[];
}

/** What a block holds. */
export interface BlockFields {
  readonly fields: readonly FoundField[];
  readonly doubts: readonly FieldDoubt[];
  /** Cells that are values of labels, used or not. */
  readonly claimed: ReadonlySet<FormCell>;
}

/** What is known of the whole sheet. */
export interface SheetContext {
  readonly sheet: FormSheet;
  readonly labels: FormLabels;
  readonly heads: readonly HeadRow[];
  readonly groupsOf: GroupsOf;
  readonly match: LabelMatcher;
  readonly catalogue: Catalogue;
  /** Cells that say who the school is. */
  readonly identity: ReadonlySet<FormCell>;
}

/** Finds the fields of a block. Figures are claimed by labels left of them first, then by those above. */
export function findFields(context: SheetContext, block: SchoolBlock): BlockFields {
  const { sheet, labels, heads, identity } = context;
  const { area } = block;
  const own = labels.all.filter(
    ({ cell, id, inline }) => !isIdentity(id) && inline === undefined && within(cell, block),
  );
  const claimed = new Set<FormCell>(identity);
  const leftMost = Math.min(...own.map(({ cell }) => cell.column));
  const sideRole: RoleAt = (row, column) => {
    const role = headRowOver(heads, row, area.top, sheet)?.roles.get(column);
    return role ?? passedColumn(heads, row, area.top, column);
  };
  const base = { sheet, labels, area, schools: block.columns, taken: (cell: FormCell) => claimed.has(cell) };
  const scans = own.map((label) => ({
    label,
    right: scanValues(label.cell, "right", { ...base, roleAt: sideRole }),
    below: scanValues(label.cell, "below", { ...base, roleAt: rowRole(sheet, leftMost) }),
  }));
  const leaning = scans.reduce((sum, { right, below }) => sum + leanOf(right, below), 0);
  const fields: FoundField[] = [];
  const doubts: FieldDoubt[] = [];
  const directed = scans.map((each) => ({ ...each, direction: directionOf(each.right, each.below, leaning) }));
  for (const wanted of ["right", "below"] as const)
    for (const { label, direction, ...scan } of directed) {
      if (direction !== wanted) continue;
      const again = (direction === "below" ? scan.below : scan.right).values.some(
        ({ cell }) => cell && claimed.has(cell),
      );
      const scanning: ScanContext = { ...base, roleAt: direction === "right" ? sideRole : rowRole(sheet, leftMost) };
      const values = again ? scanValues(label.cell, direction, scanning) : scan[direction];
      const chosen = chooseValues(values, direction, scan);
      if (chosen.length === 0) continue;
      for (const { cell } of [...chosen, ...values.values]) if (cell) claimed.add(cell);
      settle(context, label, chosen, headRowOver(heads, label.cell.row, area.top, sheet), block, fields, doubts);
    }
  return { fields, doubts, claimed };
}

/** Whether a cell lies in a block. */
export const within = ({ row, column }: FormCell, { area }: SchoolBlock): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const leanOf = (right: Scan, below: Scan): number => {
  const [beside, under] = [right.values.length > 0, below.values.length > 0];
  return beside === under ? 0 : beside ? 1 : -1;
};

const directionOf = (right: Scan, below: Scan, leaning: number): Direction => {
  const lean = leanOf(right, below);
  if (lean !== 0) return lean > 0 ? "right" : "below";
  if (right.values.length > 0) return leaning < 0 ? "below" : "right";
  if (right.label) return "below";
  if (right.text !== undefined && below.blank === undefined) return "right";
  return leaning < 0 && !below.label ? "below" : "right";
};

/** What the first texts of a row say of the values in it; a text alone in its row is a heading of what comes under it. */
const rowRole = (sheet: FormSheet, leftMost: number): RoleAt => {
  const roles = new Map<number, HeadRole | undefined>();
  return (row, column) => {
    if (roles.has(row)) return roles.get(row);
    let role: HeadRole | undefined;
    for (let each = 0; each < Math.max(leftMost, column) && role === undefined; each++) {
      const cell = sheet.at(row, each);
      if (cell === undefined || cell.blank || (cell.column >= leftMost && isValueLike(cell))) continue;
      if (cell.row === row && sheet.inRow(row).length < 2) continue;
      const said = headRole(cell.text);
      if (partsValues(said)) role = said;
    }
    roles.set(row, role);
    return role;
  };
};

/** The values that say which they are; else the one there is; else its blank place or its text. */
const chooseValues = (scan: Scan, direction: Direction, both: { readonly right: Scan }): readonly FoundValue[] => {
  const { values, blank, text } = scan;
  const schools = values.filter(({ school }) => school !== undefined);
  if (schools.length > 0) return schools;
  const parted = values.filter(({ heads }) => heads.some(isParting));
  if (parted.length > 0) return parted;
  if (values.length > 0) return values;
  if (text !== undefined && direction === "right") return [text];
  // A label above nothing is one only where its neighbours are labels too: otherwise it is a heading.
  return blank !== undefined && (direction === "right" || both.right.label || blank.heads.length > 0) ? [blank] : [];
};

const isParting = ({ kind }: HeadRole): boolean => kind !== "unit" && kind !== "item";

const settle = (
  { groupsOf, match }: SheetContext,
  { cell, text }: FormLabel,
  values: readonly FoundValue[],
  head: HeadRow | undefined,
  block: SchoolBlock,
  fields: FoundField[],
  doubts: FieldDoubt[],
): void => {
  const groups = groupsOf(cell, block.area, head);
  const drafts = values.map((value) => {
    const stages = value.heads.flatMap((each) => (each.kind === "stage" ? [each.text] : []));
    const year = value.heads.findLast((each) => each.kind === "year")?.year;
    const result = match([...groups, ...stages, bareLabel(text)], value.unit);
    const [best] = result.candidates;
    return { value, year, best, result };
  });
  const places = new Set(
    drafts.map(({ value, year, best }) => `${value.school ?? ""} ${year ?? ""} ${best?.path ?? ""}`),
  );
  const first = drafts.find(({ best }) => best !== undefined);
  if (first?.best === undefined) return;
  if (places.size < drafts.length) {
    doubts.push({ label: cell, text, code: "labelSeveralValues", path: first.best.path, values });
    return;
  }
  for (const { value, year, best, result } of drafts) {
    if (best === undefined || result.idle) continue;
    if (best.confidence < labelUsedFrom) {
      doubts.push({ label: cell, text, code: "labelDoubtful", path: best.path, values: [value] });
      continue;
    }
    const { unit, inverted } = result;
    const more = year === undefined ? {} : { year };
    fields.push({
      label: cell,
      text,
      groups,
      path: best.path,
      confidence: best.confidence,
      unit,
      inverted,
      value,
      ...more,
    });
  }
};
