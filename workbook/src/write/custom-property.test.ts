// A property goes into files of both writers, and tells whether anything else in them was changed.
import { expect } from "chai";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sheetsPaper } from "@junheng/engine/papers";
import { writePaper } from "../document/index.js";
import { readDocument, readWorkbook } from "../read/index.js";
import { partsOf, propertyOf, withProperty } from "./custom-property.js";
import { writeWorkbook } from "./write-workbook.js";

const sheet = { id: "a", name: "一", widths: [10], rows: [[{ value: "第一小学" }], [{ value: 512 }]] };
const changed = (bytes: Uint8Array, part: string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(strFromU8(parts[part]!).replace("第一小学", "第二小学")) });
};

describe("withProperty", () => {
  const writers = {
    "xl/sharedStrings.xml": async () => await writeWorkbook([sheet]),
    "word/document.xml": async () => await writePaper(sheetsPaper([sheet], "一", "zh-CN")),
  };
  for (const [part, write] of Object.entries(writers))
    it(`adds a property that is declared, to the file of ${part}, and changes no other part`, async () => {
      const plain = await write();
      const bytes = withProperty(plain, "Junheng", 'a "b" <c>');
      expect(propertyOf(plain, "Junheng")).to.equal(undefined);
      expect(propertyOf(bytes, "Junheng")).to.equal("a &quot;b&quot; &lt;c&gt;");
      const [before, after] = [unzipSync(plain), unzipSync(bytes)];
      for (const [name, content] of Object.entries(before))
        if (!/^(?:\[Content_Types\]|_rels\/\.rels|docProps\/custom)/.test(name))
          expect(after[name], name).to.deep.equal(content);
      for (const declared of ["[Content_Types].xml", "_rels/.rels"])
        expect(strFromU8(after[declared]!).match(/docProps\/custom\.xml/g), declared).to.have.length(1);
    });

  it("leaves files that read as before", async () => {
    const book = withProperty(await writeWorkbook([sheet]), "Junheng", "1");
    expect((await readWorkbook(book, "a.xlsx")).grids[0]?.rows).to.deep.equal([["第一小学"], [512]]);
    const document = withProperty(await writePaper(sheetsPaper([sheet], "表", "zh-CN")), "Junheng", "1");
    expect((await readDocument(document, "a.docx")).paragraphs).to.include("第一小学");
  });
});

describe("partsOf", () => {
  it("is the same with a property as without, and another one when a cell was changed", async () => {
    const plain = await writeWorkbook([sheet]);
    const bytes = withProperty(plain, "Junheng", "1");
    expect(partsOf(bytes)).to.equal(partsOf(plain));
    const other = changed(bytes, "xl/sharedStrings.xml");
    expect(propertyOf(other, "Junheng")).to.equal("1");
    expect(partsOf(other)).to.not.equal(partsOf(bytes));
  });

  it("is none of what is no archive, whole or cut", async () => {
    const bytes = await writeWorkbook([sheet]);
    for (const none of [new Uint8Array(), strToU8("PK\u0003\u0004"), bytes.subarray(0, bytes.length / 2)]) {
      expect(partsOf(none)).to.equal(undefined);
      expect(propertyOf(none, "Junheng")).to.equal(undefined);
    }
  });
});
