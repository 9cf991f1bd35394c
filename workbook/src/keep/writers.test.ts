// Workbooks as eight programs write them: one cell changed, and nothing else is another than it was.
import { readdirSync, readFileSync } from "node:fs";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { expect } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../read/read-workbook.js";
import { saveInto } from "./save-into.js";

const folder = new URL("../../../test/cases/saving/", import.meta.url);
const files = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
const sheet = "学校表";
/** The pupils of the second school. */
const [row, column] = [2, 1];

const cellsOf = (grids: readonly Grid[]): ReadonlyMap<string, Cell> => {
  const cells = new Map<string, Cell>();
  for (const { sheet: name, rows, origin } of grids)
    rows.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell !== null) cells.set(`${name}!${r + (origin?.row ?? 0)},${c + (origin?.column ?? 0)}`, cell);
      }),
    );
  return cells;
};

/** All of a sheet's XML but its cells' values: formulas, looks, and what stands around the cells. */
const withoutValues = (xml: string): string =>
  xml
    .replace(/<v>[^<]*<\/v>|<v\s*\/>/g, "")
    .replace(/(<c\b[^>]*?) t="(?:n|str|e)"/g, "$1")
    .replace(/<c ([^>]*)><\/c>/g, "<c $1/>");

describe("Workbooks of many writers, saved with one cell changed", () => {
  it("are at least ten", () => expect(files.length).to.be.at.least(10));

  for (const name of files)
    it(`keep all else: ${name}`, async () => {
      const before = new Uint8Array(readFileSync(new URL(name, folder)));
      const after = await saveInto(before, [{ sheet, row, column, value: 777 }]);
      const [old, now] = [unzipSync(before), unzipSync(after)];
      const gone = Object.keys(old).filter((part) => !(part in now));
      expect(gone).to.deep.equal([]);
      const touched = Object.keys(now).filter((part) => strFromU8(now[part]!) !== strFromU8(old[part]!));
      for (const part of touched) {
        expect(part).to.match(/worksheets\/sheet\d+\.xml$|workbook\.xml$/);
        if (part.includes("worksheets"))
          expect(withoutValues(strFromU8(now[part]!))).to.equal(withoutValues(strFromU8(old[part]!)));
      }
      const [was, is] = [
        cellsOf((await readWorkbook(before, name)).grids),
        cellsOf((await readWorkbook(after, name)).grids),
      ];
      const place = `${sheet}!${row},${column}`;
      expect(is.get(place)).to.equal(777);
      // A formula that goes to the changed cell has no result until it is calculated; nothing else may be another.
      for (const [each, cell] of is) if (each !== place) expect(cell, each).to.deep.equal(was.get(each));
    });
});
