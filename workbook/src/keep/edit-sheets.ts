// Writes edits into the sheets of a package, and takes out the results of formulas that they make untrue, on whatever sheet.
import type { DefinedName } from "../read/opened-workbook.js";
import { FileProblem } from "../read/problem.js";
import type { CellEdit } from "./cell-edit.js";
import type { EditedPackage } from "./edited-package.js";
import type { References } from "./formula-references.js";
import { referencesOf } from "./formula-references.js";
import { patchCells } from "./patch-cells.js";
import { fates, patchFormulas, patchResults } from "./patch-formulas.js";
import { applyPatches } from "./patches.js";
import { formulasOf } from "./sheet-formulas.js";
import { patchDimension } from "./sheet-head.js";
import { mapSheet } from "./sheet-map.js";
import type { ChangedCells } from "./stale-formulas.js";
import { addChanged, staleFormulas } from "./stale-formulas.js";
import type { TouchedCell } from "./shift/shift-package.js";
import { renameTableColumns } from "./table-headers.js";

/** What the whole workbook has to know of it. */
export interface SheetsEdited {
  /** Whether a formula has to be calculated anew. */
  readonly isStale: boolean;
  /** Whether a cell that had a formula has none any more. */
  readonly hasLostFormula: boolean;
}

/** A sheet without one of these has nothing to look for, unless it is edited. */
const formulaTag = /<(?:[^\s:/<>]{1,40}:)?f[\s/>]/;

/** Writes the edits into the sheets, each by its name and the path of its part. `replaced` are sheets whose content goes (their names in small letters); of `touched` cells the results are gone. */
export function editSheets(
  book: EditedPackage,
  parts: readonly { readonly name: string; readonly path: string }[],
  names: readonly DefinedName[],
  edits: readonly CellEdit[],
  replaced: ReadonlySet<string>,
  touched: readonly TouchedCell[],
): SheetsEdited {
  const changed: ChangedCells = new Map();
  for (const { sheet, row, column } of touched) addChanged(changed, sheet, row, column);
  const sheets = parts.flatMap(({ name, path }) => {
    const wanted = edits.filter(({ sheet }) => sheet === name);
    const own = wanted.length === 0 ? wanted : renameTableColumns(book, path, wanted);
    for (const { row, column } of own) addChanged(changed, name, row, column);
    const rows = new Set(own.map(({ row }) => row));
    const xml = book.textOf(path);
    if (xml === undefined) throw new FileProblem("fileDamaged");
    if (own.length === 0 && !formulaTag.test(xml)) return [];
    const map = mapSheet(xml, (row) => rows.has(row));
    const fateOf = fates(own);
    const formulas = formulasOf(xml, map).map((formula) => ({ ...formula, sheet: name, fate: fateOf(formula) }));
    return [{ name, path, own, xml, map, formulas }];
  });
  const formulas = sheets.flatMap((sheet) => sheet.formulas);
  const kept = formulas.filter(({ fate }) => fate === "kept");
  // What goes with its sheet has no result to lose.
  const staying = kept.filter(({ sheet }) => !replaced.has(sheet.toLowerCase()));
  const stale = staleFormulas(staying, meaningsOf(names), changed, replaced);
  for (const { name, path, own, xml, map, formulas } of sheets) {
    const untrue = stale.filter(({ sheet }) => sheet === name);
    if (own.length === 0 && untrue.length === 0) continue;
    const patches = [
      ...patchCells(xml, map, own),
      ...patchFormulas(formulas, map.prefix),
      ...patchDimension(xml, own),
      ...patchResults(xml, map, untrue, own),
    ];
    book.put(path, applyPatches(xml, patches));
  }
  return {
    isStale: stale.length + touched.length > 0 || edits.some(({ formula }) => formula !== undefined),
    hasLostFormula: staying.length < formulas.length,
  };
}

/** What the names of the workbook mention; of two of one name (of sheets of their own) neither is relied on. */
const meaningsOf = (names: readonly DefinedName[]): ReadonlyMap<string, References> => {
  const meanings = new Map<string, References>();
  for (const { Name, Ref } of names) {
    const name = Name.toLowerCase();
    const { isOpen, ...found } = referencesOf(Ref);
    meanings.set(name, { ...found, isOpen: isOpen || meanings.has(name) });
  }
  return meanings;
};
