// What is ours in a workbook: it comes back as it was put in, beside what others keep there.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { joinSettings, readSettings, splitSettings } from "./own-settings.js";
import { saveInto } from "./save-into.js";

const hers = new Uint8Array(readFileSync(new URL("../../../test/cases/saving/openpyxl-rich.xlsx", import.meta.url)));
const settings = { mapping: '{"version":1,"columns":{"学生 数_x0041_":"pupils"}}', confirmed: '["cvZero:1x2y"]' };
const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Her file with properties that another program wrote. */
const withProperties = (properties: string): Uint8Array => {
  const parts = unzipSync(hers);
  const put = (name: string, before: string, xml: string): void => {
    parts[name] = strToU8(strFromU8(parts[name]!).replace(before, xml + before));
  };
  put(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`,
  );
  put(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rId9" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/>`,
  );
  parts["docProps/custom.xml"] = strToU8(properties);
  return zipSync(parts);
};
const list = (inside: string): string =>
  `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${inside}</Properties>`;
const wps = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1</vt:lpwstr></property>`;
const partOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["docProps/custom.xml"]!);

describe("Settings that travel with a workbook", () => {
  it("come back after saving, and after saving again", async () => {
    const once = await saveInto(hers, [], [], settings);
    expect(await readSettings(once)).to.deep.equal(settings);
    const twice = await saveInto(once, [], [], { period: "2024" });
    expect(await readSettings(twice)).to.deep.equal({ period: "2024" });
    expect(partOf(twice).match(/<property /g)).to.have.length(1);
  });
  it("stand beside the properties that were there, which stay as they are", async () => {
    const saved = await saveInto(withProperties(list(wps)), [], [], settings);
    expect(partOf(saved)).to.include(wps).and.to.include('pid="8" name="Junheng.1"');
    expect(await readSettings(saved)).to.deep.equal(settings);
    expect(partOf(await saveInto(saved, [], [], {}))).to.equal(list(wps));
  });
  it("come into a list that was empty", async () => {
    const saved = await saveInto(
      withProperties(`<p:Properties xmlns:p="${office}/custom-properties" />`),
      [],
      [],
      settings,
    );
    expect(await readSettings(saved)).to.deep.equal(settings);
  });
  it("leave a workbook byte for byte as it was where there are none", async () => {
    expect(Object.keys(unzipSync(await saveInto(hers, [], [], {})))).to.deep.equal(Object.keys(unzipSync(hers)));
  });
  it("are none in a file of another kind or a damaged one", async () => {
    expect(await readSettings(strToU8("学校名称,学生数\n"))).to.deep.equal({});
    expect(await readSettings(hers.slice(0, 2000))).to.deep.equal({});
    expect(await readSettings(withProperties("<Properties><property name='Junheng.1'"))).to.deep.equal({});
  });
  it("are texts of at most 255 plain signs, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.string(), fc.constant("__proto__")), fc.string({ unit: "binary", minLength: 1 })),
        (any) => {
          const properties = splitSettings(any);
          for (const [, value] of properties) expect(value).to.match(/^[!-~\u00a1-\ud7ff\uf900-\ufffd]{1,255}$/);
          expect(Object.entries(joinSettings([...properties].reverse())).sort()).to.deep.equal(
            Object.entries(any).sort(),
          );
        },
      ),
    );
  });
});
