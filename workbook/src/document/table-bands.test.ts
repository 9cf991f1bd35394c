// Tables of more columns than a page holds: every column stands in a part, under the first one's names.
import { expect } from "chai";
import type { TableBlock } from "@junheng/engine/papers";
import type { SheetCell } from "@junheng/engine/reports";
import fc from "fast-check";
import { fitColumns } from "./fit-columns.js";
import { tableBands } from "./table-bands.js";

/** A page lying across, and letters as large as a compact paper has them. */
const [page, largest] = [15136, 16];

const head = (value: string): SheetCell => ({ value, style: "header" });

const wide = (columns: number): TableBlock => ({
  kind: "table",
  caption: "表1",
  widths: [12, ...Array<number>(columns).fill(9)],
  headerRows: 1,
  rows: [
    [head("学校"), ...Array.from({ length: columns }, (_, at) => head(`共享课程资源第${at}项`))],
    [{ value: "第一小学" }, ...Array.from({ length: columns }, (_, at) => ({ value: at + 0.25, format: "0.00" }))],
  ],
});

describe("A table with more columns than a page holds", () => {
  it("goes on below, each part under the first column, the caption once", () => {
    const bands = tableBands(wide(35), page);
    expect(bands.length).to.be.greaterThan(1);
    expect(bands.map(({ rows }) => rows.map(([first]) => first?.value))).to.deep.equal(
      bands.map(() => ["学校", "第一小学"]),
    );
    expect(bands.map(({ caption }) => caption)).to.deep.equal(["表1", ...Array(bands.length - 1).fill(undefined)]);
  });

  it("keeps every column once and in its order, however many there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (columns) => {
        const table = wide(columns);
        const bands = tableBands(table, page);
        expect(bands.flatMap(({ rows }) => rows[1]!.slice(1))).to.deep.equal(table.rows[1]!.slice(1));
        for (const { rows, widths } of bands) expect(fitColumns(rows, widths, page, largest).size).to.be.at.least(13);
      }),
    );
  });

  it("stays one where the page holds it", () => {
    const table = wide(8);
    expect(tableBands(table, page)).to.deep.equal([table]);
  });

  it("lets a heading over several columns stand over those of each part", () => {
    const table = wide(35);
    const over = [head("学校"), { ...head("六共"), columnSpan: 35 }, ...Array<null>(34).fill(null)];
    const bands = tableBands({ ...table, headerRows: 2, rows: [over, ...table.rows] }, page);
    expect(bands.map(({ rows }) => [rows[0]![1]?.value, rows[0]![1]?.columnSpan])).to.deep.equal(
      bands.map(({ widths }) => ["六共", widths.length - 1]),
    );
  });
});
