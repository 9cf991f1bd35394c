// Rows of a table that are kept with the next: what is told by heights, and what the document says of it.
import { expect } from "chai";
import type { TableBlock } from "@junheng/engine/papers";
import { keptRows } from "./kept-rows.js";
import { tableText } from "./table-text.js";

/** The rows, counted from 0, that are kept with the next. */
const keptOf = (heights: readonly number[], headers = 1): readonly number[] =>
  keptRows(heights, headers).flatMap((kept, row) => (kept ? [row] : []));

const tableOf = (rows: number): TableBlock => ({
  kind: "table",
  widths: [1, 1],
  headerRows: 1,
  rows: Array.from({ length: rows }, (_, row) => [{ value: `第${row}小学` }, { value: row }]),
});

/** The rows of a written table that have a paragraph kept with the next. */
const writtenAs = (table: TableBlock): readonly number[] =>
  tableText(table, 8844, 18)
    .xml.split("<w:tr>")
    .slice(1)
    .flatMap((row, at) => (row.includes("<w:keepNext/>") ? [at] : []));

describe("Rows that are kept together", () => {
  it("are all of a low table, but not the last with what follows the table", () => {
    expect(keptOf([300, 300, 300, 300])).to.deep.equal([0, 1, 2]);
    expect(writtenAs(tableOf(10))).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("are of a higher one the header with three rows, and the last two", () => {
    const high = Array.from({ length: 40 }, () => 300);
    expect(keptOf(high)).to.deep.equal([0, 1, 2, 38]);
    expect(keptOf(high, 2)).to.deep.equal([0, 1, 2, 3, 38]);
    expect(writtenAs(tableOf(40))).to.deep.equal([0, 1, 2, 38]);
  });

  it("are of a few rows that fill a page each no more than these", () => {
    expect(keptOf([300, 4000, 4000, 4000, 4000, 4000])).to.deep.equal([0, 1, 2, 4]);
  });
});
