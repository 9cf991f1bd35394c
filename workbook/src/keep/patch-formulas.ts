// What edits ask of the formulas around them: their own text where they shared a replaced one, and no result that is no longer true.
import { addressOf } from "../read/addresses.js";
import { maximumText } from "../read/limits.js";
import { FileProblem } from "../read/problem.js";
import { xmlText } from "../write/xml-text.js";
import type { CellEdit } from "./cell-edit.js";
import type { Patch } from "./patches.js";
import type { FormulaCell } from "./sheet-formulas.js";
import { isWithin } from "./sheet-formulas.js";
import type { SheetMap } from "./sheet-map.js";
import { mapSheet } from "./sheet-map.js";
import { cellsOf } from "./stale-formulas.js";
import { withAttribute } from "./tags.js";

/** What edits make of a formula: replaced, cut into (it becomes its values), or kept. */
export type Fate = "replaced" | "cut" | "kept";

/** Says what becomes of each formula of a sheet. */
export function fates(edits: readonly CellEdit[]): (formula: FormulaCell) => Fate {
  const edited = new Set(edits.map(({ row, column }) => addressOf(row, column)));
  return ({ cell, area }) => {
    if (edited.has(addressOf(cell.row, cell.column))) return "replaced";
    const isAlone = area.top === area.bottom && area.left === area.right;
    return !isAlone && edits.some(({ row, column }) => isWithin(area, row, column)) ? "cut" : "kept";
  };
}

/** Formulas that shared the text of a replaced one get their own; those that were cut go, and leave their results. */
export function patchFormulas(
  formulas: readonly (FormulaCell & { readonly fate: Fate })[],
  prefix: string,
): readonly Patch[] {
  const lost = new Set(
    formulas.flatMap(({ fate, shared }) => (fate === "replaced" && shared !== undefined ? [shared] : [])),
  );
  let signs = 0;
  return formulas.flatMap(({ fate, shared, span, text }): readonly Patch[] => {
    const { start, end } = span;
    if (fate === "cut") return [{ start, end, text: "" }];
    if (fate === "replaced" || shared === undefined || !lost.has(shared)) return [];
    const own = xmlText(text());
    signs += own.length;
    if (signs > maximumText) throw new FileProblem("sheetTooLarge");
    return own === "" ? [] : [{ start, end, text: `<${prefix}f>${own}</${prefix}f>` }];
  });
}

/** Takes the results of formulas out; those of array formulas stand in other cells too. */
export function patchResults(
  xml: string,
  map: SheetMap,
  formulas: readonly Pick<FormulaCell, "area">[],
  edits: readonly CellEdit[],
): readonly Patch[] {
  const untrue = new Set(
    formulas.flatMap(({ area }) => [...cellsOf(area)].map(([row, column]) => addressOf(row, column))),
  );
  for (const { row, column } of edits) untrue.delete(addressOf(row, column));
  const rows = new Set(
    formulas.flatMap(({ area }) =>
      area.top === area.bottom && area.left === area.right ? [] : [...cellsOf(area)].map(([row]) => row),
    ),
  );
  const { cells } = rows.size === 0 ? map : mapSheet(xml, (row) => rows.has(row));
  return cells.flatMap(({ row, column, start, headEnd, value }): readonly Patch[] => {
    if (value === null || !untrue.has(addressOf(row, column))) return [];
    const head = xml.slice(start, headEnd);
    return [
      { start, end: headEnd, text: withAttribute(head, "t", null) },
      { start: value.start, end: value.end, text: "" },
    ];
  });
}
