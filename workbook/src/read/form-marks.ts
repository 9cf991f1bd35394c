// Finds the forms of ours among the sheets of a workbook, by the unseen names that say where each of their figures stands now.
import type { FormMark, Grid } from "@junheng/engine/reading/cells";
import { formMarkName, markOf, pathOfName } from "../form-names.js";
import { columnOf } from "./addresses.js";
import { maximumColumns, maximumRows } from "./limits.js";
import type { DefinedName } from "./opened-workbook.js";

/** A cell of a sheet, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A form on a sheet; its cells are counted from the sheet's first. */
export type SheetForms = ReadonlyMap<string, FormMark>;

/**
 * The forms by the name of their sheet. A name that belongs to the whole workbook counts for the sheet it points at; one that points
 * nowhere any more (#REF!) is among those lost. Of two names for one path the sheet's own wins.
 */
export function formMarks(names: readonly DefinedName[], sheets: readonly string[]): SheetForms {
  const made = new Map<string, NonNullable<ReturnType<typeof markOf>>>();
  const cells = new Map<string, Map<string, Place>>();
  const lost: { readonly path: string; readonly sheet: string | undefined }[] = [];
  const ownLast = [...names].sort((a, b) => Number(a.Sheet !== undefined) - Number(b.Sheet !== undefined));
  for (const { Name, Ref, Sheet } of ownLast) {
    if (Name.toLowerCase() === formMarkName.toLowerCase()) {
      const mark = markOf(Ref);
      const marked = Sheet === undefined ? sheets : sheets.slice(Sheet, Sheet + 1);
      if (mark !== undefined) for (const sheet of marked) made.set(sheet, mark);
      continue;
    }
    const path = pathOfName(Name);
    const target = path === undefined ? null : targetOf(Ref);
    if (path === undefined) continue;
    if (target === null) {
      if (/#REF!$/i.test(Ref)) lost.push({ path, sheet: Sheet === undefined ? undefined : sheets[Sheet] });
      continue;
    }
    const known = cells.get(target.sheet) ?? new Map<string, Place>();
    cells.set(target.sheet, known.set(path, target.place));
  }
  return new Map(
    [...cells].flatMap(([sheet, places]) => {
      const mark = made.get(sheet);
      if (mark === undefined) return [];
      const gone = lost.filter((each) => (each.sheet ?? sheet) === sheet && !places.has(each.path));
      const paths = [...new Set(gone.map(({ path }) => path))];
      const form = { ...mark, cells: Object.fromEntries(places), ...(paths.length > 0 && { lost: paths }) };
      return [[sheet, form] as const];
    }),
  );
}

/** The first cell a reference points at: `'表 1'!$D$5`, `表1!D5` or `表1!$D$5:$E$5`. */
const targetOf = (reference: string): { readonly sheet: string; readonly place: Place } | null => {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i.exec(
    reference,
  );
  if (found === null) return null;
  const [, quoted, plain = "", letters = "", digits] = found;
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  if (row < 0 || row >= maximumRows || column >= maximumColumns) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, place: { row, column } };
};

/** A form's mark as a grid has it: cells counted from the grid's own first cell. */
export function withForm(grid: Grid, form: FormMark | undefined): Grid {
  if (form === undefined) return grid;
  const { row: top = 0, column: left = 0 } = grid.origin ?? {};
  const cells = Object.entries(form.cells).flatMap(([path, { row, column }]) =>
    row < top || column < left ? [] : [[path, { row: row - top, column: column - left }] as const],
  );
  return { ...grid, form: { ...form, cells: Object.fromEntries(cells) } };
}
