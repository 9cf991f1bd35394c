// Looks changed here are written into the file; all else of a cell's look, and every other cell, stays.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { LookChange } from "../../looks/look-change.js";
import { readLooks } from "../../looks/index.js";
import type { CellLook, WorkbookLooks } from "../../looks/looks.js";
import { saveInto } from "../save-into.js";

const folder = new URL("../../../../test/cases/saving/", import.meta.url);
const file = "openpyxl-rich.xlsx";
const sheet = "学校表";

const lookedAt = async (bytes: Uint8Array): Promise<WorkbookLooks> =>
  (await readLooks(bytes)) ?? expect.fail("not read");

/** The look of each cell that has one, by row and column. */
const looksOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, CellLook>> => {
  const { styles, sheets } = await lookedAt(bytes);
  const { cells } = sheets.find(({ name }) => name === sheet) ?? { cells: new Uint32Array() };
  const found = new Map<string, CellLook>();
  for (let at = 0; at < cells.length; at += 3) {
    const style = styles[cells[at + 2] ?? 0];
    if (style !== undefined) found.set(`${cells[at]},${cells[at + 1]}`, style);
  }
  return found;
};

const bytes = (): Uint8Array => new Uint8Array(readFileSync(new URL(file, folder)));
const restyled = async (row: number, column: number, look: LookChange): Promise<Uint8Array> =>
  await saveInto(bytes(), [], [], {}, [], { looks: [{ sheet, row, column, look }] });

describe("Looks that were changed in the grid", () => {
  const changes: readonly (readonly [string, LookChange, Partial<CellLook>])[] = [
    ["a fill", { fill: "#ffff00" }, { fill: "#ffff00" }],
    ["a format", { format: "0.000%" }, { format: "0.000%" }],
    ["a format that files know by its number", { format: "0.00" }, { format: "0.00" }],
    ["a place and wrapping", { horizontal: "center", wrap: true }, { horizontal: "center", wrap: true }],
    [
      "one side of a border",
      { borders: { bottom: { style: "double", color: "#ff0000" } } },
      { borders: { bottom: { style: "double", color: "#ff0000" } } },
    ],
  ];
  for (const [name, change, expected] of changes)
    it(`are written, and nothing else of the look or of another cell: ${name}`, async () => {
      const before = await looksOf(bytes());
      const after = await looksOf(await restyled(2, 1, change));
      for (const [place, look] of before) {
        const wanted =
          place === "2,1" ? { ...look, ...expected, borders: { ...look.borders, ...expected.borders } } : look;
        expect(after.get(place), place).to.deep.equal(wanted);
      }
    });

  it("keep the font's other sides", async () => {
    const before = (await looksOf(bytes())).get("0,0");
    const { font } = (
      await looksOf(await restyled(0, 0, { font: { bold: true, italic: true, color: "#0000ff" } }))
    ).get("0,0") ?? { font: {} };
    expect(font).to.deep.equal({ ...before?.font, bold: true, italic: true, color: "#0000ff" });
  });

  it("are written for a cell that the file does not have", async () => {
    const after = await looksOf(await restyled(40, 30, { fill: "#00ff00" }));
    expect(after.get("40,30")?.fill).to.equal("#00ff00");
  });

  it("can be taken away again, and the file has then the looks that it had", async () => {
    const { fill = null } = (await looksOf(bytes())).get("0,0") ?? {};
    const once = await restyled(0, 0, { fill: "#123456" });
    expect((await looksOf(once)).get("0,0")?.fill).to.equal("#123456");
    const again = await saveInto(once, [], [], {}, [], { looks: [{ sheet, row: 0, column: 0, look: { fill } }] });
    expect(await looksOf(again)).to.deep.equal(await looksOf(bytes()));
  });

  it("make of the merged cells those that are named", async () => {
    const ranges = [{ top: 30, left: 1, bottom: 31, right: 3 }];
    const after = await saveInto(bytes(), [], [], {}, [], { merges: [{ sheet, ranges }] });
    const found = (await lookedAt(after)).sheets.find(({ name }) => name === sheet);
    expect(found?.merges).to.deep.equal(ranges);
    const none = await saveInto(after, [], [], {}, [], { merges: [{ sheet, ranges: [] }] });
    expect((await lookedAt(none)).sheets.find(({ name }) => name === sheet)?.merges).to.deep.equal([]);
  });
});
