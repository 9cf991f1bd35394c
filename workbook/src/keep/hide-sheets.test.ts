// Sheets hidden in the grid are hidden in the file.
import { expect } from "chai";
import { strFromU8, unzipSync } from "fflate";
import * as XLSX from "@e965/xlsx";
import { saveInto } from "./save-into.js";

/** A workbook of these sheets, as another writer makes it. */
const written = (names: readonly string[]): Uint8Array => {
  const book = XLSX.utils.book_new();
  for (const name of names) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["校名"], [name]]), name);
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};

const statesOf = (bytes: Uint8Array): readonly (readonly [string, number])[] =>
  (XLSX.read(bytes).Workbook?.Sheets ?? []).map(({ name, Hidden }) => [name ?? "", Hidden ?? 0]);

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe("A sheet hidden in the grid", () => {
  const book = written(["学校表", "说明", "评分"]);

  it("is hidden in the file, and its cells are there", async () => {
    const saved = await saveInto(book, [], [], {}, [], { hiddenSheets: ["说明"] });
    expect(statesOf(saved)).to.deep.equal([
      ["学校表", 0],
      ["说明", 1],
      ["评分", 0],
    ]);
    expect(XLSX.read(saved).Sheets["说明"]?.["A2"]).to.include({ v: "说明" });
  });

  it("is no longer the sheet that the file opens with, nor chosen", async () => {
    const saved = await saveInto(book, [], [], {}, [], { hiddenSheets: ["学校表"] });
    expect(partOf(saved, "xl/workbook.xml")).to.match(/<workbookView\b[^>]*activeTab="1"|^(?!.*<workbookView)/s);
    expect(partOf(book, "xl/worksheets/sheet1.xml")).to.include("<sheetView ");
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).to.not.include("tabSelected");
  });

  it("stays where no other sheet could be seen", async () => {
    const saved = await saveInto(book, [], [], {}, [], { hiddenSheets: ["学校表", "说明", "评分"] });
    expect(statesOf(saved).map(([, hidden]) => hidden)).to.deep.equal([0, 0, 0]);
  });
});
