// Finds the fields of a template on a filled copy: by the label's text, nearest to where the blank form has it.
import { keyOf, likeness } from "../../cells/index.js";
import type { FormField } from "../templates/form-template.js";
import type { FormCell, FormSheet } from "../form-sheet.js";
import { filledGaps } from "../values/gaps.js";

/** Texts of a sheet by key, for looking up. */
export interface SheetTexts {
  readonly sheet: FormSheet;
  readonly byKey: ReadonlyMap<string, readonly FormCell[]>;
  readonly texts: readonly { readonly key: string; readonly cell: FormCell }[];
}

/** A label found; `renamed` where its text is only like the one the blank form prints. */
export interface FoundLabel {
  readonly cell: FormCell;
  readonly renamed: boolean;
}

/** A label is taken for a renamed one from this likeness on, near its place, where nothing else is as like. */
const renamedFrom = 0.6;
const renamedWithin = 8;

/** The texts of a sheet by key. */
export function sheetTexts(sheet: FormSheet): SheetTexts {
  const byKey = new Map<string, FormCell[]>();
  const texts: { key: string; cell: FormCell }[] = [];
  for (const cell of sheet.filled) {
    if (typeof cell.cell !== "string") continue;
    const key = keyOf(cell.text);
    if (key === "") continue;
    texts.push({ key, cell });
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [cell]);
    else own.push(cell);
  }
  return { sheet, byKey, texts };
}

/** The place an address such as B7 stands for, counted from 0 within the sheet's grid. */
export function placeOfCell(sheet: FormSheet, address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  const letters = match?.[1] ?? "A";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const origin = sheet.grid.origin ?? { row: 0, column: 0 };
  return { row: Number(match?.[2] ?? 1) - 1 - origin.row, column: column - 1 - origin.column };
}

/** Finds a field's label. */
export function findLabel(texts: SheetTexts, field: FormField): FoundLabel | undefined {
  const { sheet } = texts;
  const near = placeOfCell(sheet, field.cell);
  const far = ({ row, column }: FormCell): number => Math.abs(row - near.row) + 3 * Math.abs(column - near.column);
  const nearest = (cells: readonly FormCell[]): FormCell | undefined => [...cells].sort((a, b) => far(a) - far(b))[0];
  const { place } = field;
  if (place.kind === "blank" && place.down === 0 && place.right === 0) {
    const own = nearest(texts.texts.flatMap(({ cell }) => (filledGaps(place.text, cell.text) ? [cell] : [])));
    return own && { cell: own, renamed: false };
  }
  const exact = texts.byKey.get(keyOf(field.label)) ?? [];
  const grouped =
    field.group === undefined ? exact : exact.filter((cell) => isUnder(sheet, cell, keyOf(field.group ?? "")));
  const cell = nearest(grouped.length > 0 ? grouped : field.group === undefined || exact.length === 1 ? exact : []);
  return cell === undefined ? renamedLabel(texts, field, near) : { cell, renamed: false };
}

const renamedLabel = (
  { texts }: SheetTexts,
  { label }: FormField,
  near: { readonly row: number; readonly column: number },
): FoundLabel | undefined => {
  const key = keyOf(label);
  const alike = texts
    .filter(({ cell }) => cell.column === near.column && Math.abs(cell.row - near.row) <= renamedWithin)
    .map(({ key: own, cell }) => ({ cell, like: likeness(key, own) }))
    .filter(({ like }) => like >= renamedFrom)
    .sort((a, b) => b.like - a.like);
  const [best, second] = alike;
  if (best === undefined || (second !== undefined && second.like === best.like)) return undefined;
  return { cell: best.cell, renamed: true };
};

/** Whether a cell stands under, beside or below a heading: in its columns, in its rows, or in the part that a line begins. */
const isUnder = (sheet: FormSheet, cell: FormCell, heading: string): boolean => {
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - 4); row--) {
    const above = sheet.at(row, cell.column);
    if (above !== undefined && keyOf(above.text) === heading) return true;
  }
  for (let column = cell.column - 1; column >= 0; column--)
    for (let row = cell.row; row >= 0; row--) {
      const beside = sheet.at(row, column);
      if (beside === undefined || beside.blank) continue;
      if (keyOf(beside.text) === heading) return true;
      break;
    }
  for (let row = cell.row - 1; row >= 0; row--) {
    const [line, other] = sheet.inRow(row);
    if (line !== undefined && other === undefined) return keyOf(line.text) === heading;
  }
  return false;
};
