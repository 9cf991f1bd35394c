// Sizes after shifts are foretold as the shifted file has them.
import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { readLooks } from "../../looks/index.js";
import type { SheetLooks } from "../../looks/looks.js";
import { saveInto } from "../save-into.js";
import type { Shift } from "./moves.js";
import { movesBySheet } from "./moves.js";
import type { SheetSizes } from "./shifted-sizes.js";
import { shiftedSizes } from "./shifted-sizes.js";

const folder = new URL("../../../../test/cases/saving/", import.meta.url);
const sheet = "学校表";

const looked = async (bytes: Uint8Array): Promise<SheetLooks> =>
  (await readLooks(bytes))?.sheets.find(({ name }) => name === sheet) ?? expect.fail("not read");

/** Each column by itself, so that it does not matter how the file groups them. */
const comparable = ({ rows, columns, frozen }: SheetSizes) => ({
  rows,
  columns: columns
    .flatMap(({ first, last, ...look }) =>
      Array.from({ length: last - first + 1 }, (_, at) => ({ column: first + at, ...look })),
    )
    .sort((a, b) => a.column - b.column),
  frozen: frozen !== undefined && frozen.rows + frozen.columns > 0 ? frozen : undefined,
});

describe("shiftedSizes", () => {
  const shifts: readonly (readonly Shift[])[] = [
    [{ sheet, axis: "row", at: 1, count: 2 }],
    [
      { sheet, axis: "column", at: 3, count: 2 },
      { sheet, axis: "row", at: 6, count: -2 },
    ],
    [
      { sheet, axis: "column", at: 2, count: -1 },
      { sheet, axis: "column", at: 7, count: 1 },
      { sheet, axis: "row", at: 3, count: 1 },
    ],
  ];
  const sizes = {
    rows: [
      { row: 2, height: 33 },
      { row: 5, hidden: true },
    ],
    columns: [
      { column: 2, width: 21.5 },
      { column: 6, hidden: true },
    ],
    frozen: { top: 0, left: 0, rows: 2, columns: 4 },
  };
  for (const name of readdirSync(folder).filter((each) => /(?:rich|-1|excel4node|populate)\.xlsx$/.test(each)))
    it(`says what the shifted file has: ${name}`, async () => {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
      const before = await saveInto(bytes, [], [], {}, [], { sizes: [{ sheet, sizes }] });
      for (const each of shifts) {
        const after = await looked(await saveInto(before, [], [], {}, [], { shifts: each }));
        const moves = movesBySheet(each).get(sheet) ?? expect.fail("no moves");
        expect(comparable(shiftedSizes(await looked(before), moves))).to.deep.equal(comparable(after));
      }
    });
});
