// Sizes changed in workbooks of many writers, as two readers find them: what was changed is so, and nothing else is another.
import { readdirSync, readFileSync } from "node:fs";
import * as library from "@e965/xlsx";
import { expect } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { readLooks } from "../../looks/index.js";
import type { ColumnLook, RowLook, SheetLooks } from "../../looks/looks.js";
import { saveInto } from "../save-into.js";

const folder = new URL("../../../../test/cases/saving/", import.meta.url);
const files = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
const sheet = "学校表";
const [highRow, hiddenRow, wideColumn, hiddenColumn] = [2, 3, 1, 3];
const sizes = {
  rows: [
    { row: highRow, height: 33 },
    { row: hiddenRow, hidden: true },
    { row: 70, height: 41 },
  ],
  columns: [
    { column: wideColumn, width: 21.5 },
    { column: hiddenColumn, hidden: true },
    { column: 30, width: 4 },
  ],
  frozen: { top: 0, left: 0, rows: 3, columns: 2 },
  tabColor: "#ff8800",
};

const looked = async (bytes: Uint8Array): Promise<SheetLooks> =>
  (await readLooks(bytes))?.sheets.find(({ name }) => name === sheet) ?? expect.fail("not read");

const columnsIn = ({ columns }: SheetLooks): ReadonlyMap<number, Omit<ColumnLook, "first" | "last">> =>
  new Map(
    columns.flatMap(({ first, last, ...look }) =>
      Array.from({ length: last - first + 1 }, (_, at) => [first + at, look] as const),
    ),
  );

const rowsIn = ({ rows }: SheetLooks): ReadonlyMap<number, Omit<RowLook, "row">> =>
  new Map(rows.map(({ row, ...look }) => [row, look]));

/** What SheetJS reads of rows and columns, with the cells. */
const asLibraryReads = (bytes: Uint8Array): library.WorkSheet =>
  library.read(bytes, { cellStyles: true }).Sheets[sheet] ?? expect.fail("not read");

describe("Sizes in workbooks of many writers", () => {
  for (const name of files)
    it(`are changed, and nothing else: ${name}`, async () => {
      const before = new Uint8Array(readFileSync(new URL(name, folder)));
      const after = await saveInto(before, [], [], {}, [], { sizes: [{ sheet, sizes }] });
      const [old, now] = [unzipSync(before), unzipSync(after)];
      const touched = Object.keys(now).filter((part) => strFromU8(now[part]!) !== strFromU8(old[part]!));
      expect(touched).to.deep.equal(["xl/worksheets/sheet1.xml"]);

      const [was, is] = [await looked(before), await looked(after)];
      const [{ rows, columns, frozen, tabColor, ...rest }, { rows: _, columns: __, ...restBefore }] = [is, was];
      expect({ ...restBefore, ...rest }).to.deep.equal(restBefore);
      expect({ frozen, tabColor }).to.deep.equal({ frozen: sizes.frozen, tabColor: "#ff8800" });
      expect(rows.length + columns.length).to.be.greaterThan(0);
      const [rowsBefore, columnsBefore] = [rowsIn(was), columnsIn(was)];
      const rowsAfter = new Map(rowsBefore);
      for (const row of [highRow, 70]) {
        const height = row === 70 ? 41 : 33;
        rowsAfter.set(row, { ...rowsBefore.get(row), height, fixed: true });
      }
      rowsAfter.set(hiddenRow, { ...rowsBefore.get(hiddenRow), hidden: true });
      expect(rowsIn(is)).to.deep.equal(new Map([...rowsAfter].sort(([a], [b]) => a - b)));
      const columnsAfter = new Map(columnsBefore);
      columnsAfter.set(wideColumn, { ...columnsBefore.get(wideColumn), width: 21.5 });
      columnsAfter.set(30, { ...columnsBefore.get(30), width: 4 });
      const { width = was.defaultWidth ?? 9.140625 } = columnsBefore.get(hiddenColumn) ?? {};
      columnsAfter.set(hiddenColumn, { ...columnsBefore.get(hiddenColumn), width, hidden: true });
      expect(columnsIn(is)).to.deep.equal(new Map([...columnsAfter].sort(([a], [b]) => a - b)));

      const [first, second] = [asLibraryReads(before), asLibraryReads(after)];
      expect(second["!rows"]?.[highRow]).to.include({ hpt: 33 });
      expect(second["!rows"]?.[hiddenRow]).to.include({ hidden: true });
      expect(second["!cols"]?.[wideColumn]?.width).to.equal(21.5);
      expect(second["!cols"]?.[hiddenColumn]).to.include({ hidden: true });
      for (const address of Object.keys(first).filter((key) => !key.startsWith("!")))
        expect(second[address], address).to.deep.equal(first[address]);
    });
});
