// Changed looks of cells, written into the styles of a workbook and the cells of its sheets.
import { FileProblem } from "../../read/problem.js";
import type { EditedPackage } from "../edited-package.js";
import { patchCells } from "../patch-cells.js";
import type { Patch } from "../patches.js";
import { applyPatches } from "../patches.js";
import { columnStyles, patchDimension, rowStyle } from "../sheet-head.js";
import type { CellSpan } from "../sheet-map.js";
import { mapSheet } from "../sheet-map.js";
import { attributeOf, withAttribute } from "../tags.js";
import { worksheets } from "../worksheets.js";
import type { LookEdit } from "./look-edit.js";
import type { Restyling } from "./restyle.js";
import { restyle } from "./restyle.js";

/** Writes the looks; what a cell holds stays. Without a part of styles in the workbook they are left out. Errors: a FileProblem for a sheet that it has not. */
export function styleCells(book: EditedPackage, edits: readonly LookEdit[]): void {
  const relations = book.relationsOf(book.workbook);
  const path = [...relations.values()].find(({ kind }) => kind === "styles")?.path;
  const styles = path === undefined ? undefined : book.textOf(path);
  if (path === undefined || styles === undefined || edits.length === 0) return;
  const parts = new Map(worksheets(book).map(({ name, path: part }) => [name, part]));
  const wanted: Restyling[] = [];
  const places = new Map<string, number>();
  /** The place of a changed look among those that are wanted; the same change of the same look is one. */
  const placeOf = (restyling: Restyling): number => {
    const key = JSON.stringify([restyling.base, restyling.change]);
    const place = places.get(key) ?? wanted.push(restyling) - 1;
    places.set(key, place);
    return place;
  };
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const planned = names.map((name) => {
    const own = edits.filter(({ sheet }) => sheet === name);
    const part = parts.get(name) ?? "";
    const xml = book.textOf(part);
    if (xml === undefined) throw new FileProblem("fileDamaged");
    const rows = new Set(own.map(({ row }) => row));
    const map = mapSheet(xml, (row) => rows.has(row));
    const cells = new Map(map.cells.map((cell) => [keyOf(cell), cell]));
    const heads = new Map(map.rows.map(({ row, start, headEnd }) => [row, xml.slice(start, headEnd)]));
    const columnStyle = columnStyles(xml);
    const styled = own.map((edit) => {
      const cell = cells.get(keyOf(edit));
      const base =
        cell === undefined
          ? (rowStyle(heads.get(edit.row) ?? "") ?? columnStyle(edit.column))
          : attributeOf(xml.slice(cell.start, cell.headEnd), "s");
      return { ...edit, cell, place: placeOf({ base: Number(base ?? 0), change: edit.look }) };
    });
    return { part, xml, map, styled };
  });
  const { xml: restyled, numbers } = restyle(styles, wanted);
  book.put(path, restyled);
  for (const { part, xml, map, styled } of planned) {
    const numberOf = new Map(styled.map((each) => [keyOf(each), String(numbers[each.place] ?? 0)]));
    const there = styled.flatMap(({ cell }): readonly Patch[] =>
      cell === undefined ? [] : [inHead(xml, cell, numberOf)],
    );
    const blank = styled.flatMap(({ cell, sheet, row, column }) =>
      cell === undefined ? [{ sheet, row, column, value: "" }] : [],
    );
    const added = patchCells(xml, map, blank, ({ row, column }) => numberOf.get(`${row},${column}`));
    book.put(part, applyPatches(xml, [...there, ...added, ...patchDimension(xml, blank)]));
  }
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

const inHead = (xml: string, cell: CellSpan, numberOf: ReadonlyMap<string, string>): Patch => {
  const head = xml.slice(cell.start, cell.headEnd);
  return { start: cell.start, end: cell.headEnd, text: withAttribute(head, "s", numberOf.get(keyOf(cell)) ?? "0") };
};
