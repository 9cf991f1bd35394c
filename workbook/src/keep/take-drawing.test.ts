// Charts of result sheets in a workbook of hers: put in with their parts, exchanged when it is saved again, and gone with their sheet.
import type { ResultSheet } from "@junheng/engine/reports";
import { expect } from "chai";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "../write/write-workbook.js";
import { saveInto } from "./save-into.js";

const withChart = (id: string, name: string, figure: number): ResultSheet => ({
  id,
  name,
  widths: [10, 10],
  rows: [[{ value: "图书" }, { value: figure }]],
  charts: [
    {
      kind: "columns",
      title: name,
      along: { row: 0, column: 0, rows: 1, columns: 1 },
      series: [{ name: "值", values: { row: 0, column: 1, rows: 1, columns: 1 } }],
      place: { row: 2, column: 0, rows: 9, columns: 4 },
    },
  ],
});

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const drawn = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(parts).filter((name) => /(?:charts|drawings)\/[^/]+\.xml$/.test(name));
const listed = (parts: Readonly<Record<string, string>>): readonly string[] =>
  [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/(xl\/(?:charts|drawings)\/[^"]*)"/g)].map(
    ([, name = ""]) => name,
  );

describe("Charts of result sheets put into a workbook", () => {
  it("stand beside hers, which stay byte for byte", async () => {
    const hers = await writeWorkbook([withChart("data-own", "她的表", 7)]);
    const [before, after] = [partsOf(hers), partsOf(await saveInto(hers, [], [withChart("cv", "结果", 0.5)]))];
    for (const name of drawn(before)) expect(after[name]).to.equal(before[name]);
    expect(drawn(after)).to.deep.equal([
      "xl/drawings/drawing1.xml",
      "xl/charts/chart1.xml",
      "xl/drawings/junheng1.xml",
      "xl/charts/junheng1.xml",
    ]);
    expect([...listed(after)].sort()).to.deep.equal([...drawn(after)].sort());
    expect(after["xl/worksheets/_rels/junheng1.xml.rels"]).to.include('Target="/xl/drawings/junheng1.xml"');
    expect(after["xl/drawings/_rels/junheng1.xml.rels"]).to.include('Target="/xl/charts/junheng1.xml"');
    expect(after["xl/charts/junheng1.xml"]).to.include("'结果'!$B$1:$B$1");
  });

  it("are exchanged when it is saved again, and go with their sheet", async () => {
    const once = await saveInto(
      await writeWorkbook([withChart("data-own", "她的表", 7)]),
      [],
      [withChart("cv", "结果", 0.5)],
    );
    const again = await saveInto(once, [], [withChart("cv", "结果", 0.25)], {}, ["结果"]);
    const now = partsOf(again);
    expect(Object.keys(now)).to.deep.equal(Object.keys(partsOf(once)));
    expect(drawn(now).filter((name) => name.includes("junheng"))).to.have.length(2);
    expect([...listed(now)].sort()).to.deep.equal([...drawn(now)].sort());
    expect(Object.keys(now).some((name) => (now[name] ?? "").includes("<c:v>0.5</c:v>"))).to.equal(false);
    const without = partsOf(await saveInto(again, [], [], {}, ["结果"]));
    expect(drawn(without)).to.deep.equal(["xl/drawings/drawing1.xml", "xl/charts/chart1.xml"]);
    expect(listed(without)).to.deep.equal(drawn(without));
  });

  it("have the names of a package of the strict form where hers is one", async () => {
    const strict = Object.fromEntries(
      Object.entries(partsOf(await writeWorkbook([withChart("data-own", "她的表", 7)]))).map(([name, text]) => [
        name,
        strToU8(
          text.replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
        ),
      ]),
    );
    const parts = partsOf(await saveInto(zipSync(strict), [], [withChart("cv", "结果", 0.5)]));
    for (const name of ["xl/drawings/junheng1.xml", "xl/charts/junheng1.xml", "xl/drawings/_rels/junheng1.xml.rels"])
      expect(parts[name])
        .to.include("http://purl.oclc.org/ooxml/")
        .and.not.match(/schemas\.openxml[^"]*(?:drawingml|officeDocument)/);
  });

  it("bring the looks of their words, behind those that hers has", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const looking = (id: string, word: string, style: "good" | "bad"): ResultSheet => ({
      ...withChart(id, id, 1),
      wordLooks: [{ area, word, style }],
    });
    const hers = await writeWorkbook([looking("data-own", "达标", "good")]);
    const parts = partsOf(await saveInto(hers, [], [looking("cv", "未达标", "bad")]));
    const looks = [...(parts["xl/styles.xml"] ?? "").matchAll(/<dxf>.*?rgb="(\w+)".*?<\/dxf>/g)].map(
      ([, colour]) => colour,
    );
    expect(looks).to.deep.equal(["FFE2F0D9", "FFFBE0DD"]);
    expect(parts["xl/styles.xml"]).to.include('<dxfs count="2">');
    expect(parts["xl/worksheets/junheng1.xml"]).to.include('dxfId="1"').and.to.include('<formula>"未达标"</formula>');
    expect(parts["xl/worksheets/sheet1.xml"]).to.include('dxfId="0"');
  });
});
