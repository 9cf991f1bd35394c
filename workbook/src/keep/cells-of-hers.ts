// What the cells of a workbook hold that is being saved into: read where results point at them.
import type { CellOfHers } from "@junheng/engine/reports";
import type { Grid } from "@junheng/engine/reading/cells";
import { cellAt } from "@junheng/engine/reading/cells";
import { cellFormats } from "../read/xlsx/cell-formats.js";
import { sharedStrings } from "../read/xlsx/shared-strings.js";
import { sheetPart } from "../read/xlsx/sheet-part.js";
import type { EditedPackage } from "./edited-package.js";
import { worksheets } from "./worksheets.js";

/** A reader of its cells; each sheet is read once, when one of its cells is asked for. */
export function cellsOfHers(book: EditedPackage): CellOfHers {
  const grids = new Map<string, Grid | null>();
  const partOf = (kind: string): string | undefined =>
    book.textOf([...book.relationsOf(book.workbook).values()].find((relation) => relation.kind === kind)?.path);
  const read = (sheet: string): Grid | null => {
    const xml = book.textOf(worksheets(book).find(({ name }) => name === sheet)?.path);
    if (xml === undefined) return null;
    const { cells } = sheetPart(xml, sharedStrings(partOf("sharedStrings")), cellFormats(partOf("styles")), {
      signs: 0,
    });
    return cells.grid(sheet);
  };
  return ({ sheet, cell }) => {
    const known = grids.get(sheet);
    const grid = known === undefined ? read(sheet) : known;
    grids.set(sheet, grid);
    return grid === null ? null : cellAt(grid, cell);
  };
}
