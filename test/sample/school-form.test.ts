// The blank school form among the samples: made again byte by byte, known as a form, and holding no figure.
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { schoolFormWorkbook } from "../../samples/school-form.js";

const bytes = new Uint8Array(await readFile(new URL("../../samples/school-form.xlsx", import.meta.url)));

describe("The sample school form", () => {
  it("is made again, byte by byte", async () => {
    expect(Buffer.compare(Buffer.from(await schoolFormWorkbook()), Buffer.from(bytes))).to.equal(0);
  });

  it("is a form of the 2017 standard that nobody has filled in", async () => {
    const { grids, diagnostics } = await readWorkbook(bytes, "school-form.xlsx");
    expect(diagnostics).to.deep.equal([]);
    const [{ form, rows }] = grids as [(typeof grids)[number]];
    expect(form).to.include({ made: "national-quality-2017", version: "1" });
    for (const [path, { row, column }] of Object.entries(form!.cells))
      expect(rows[row]?.[column] ?? null, path).to.equal(null);
  });
});
