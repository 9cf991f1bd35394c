// A saved file is opened and assessed again: new results take the place of those it holds, and all else stays as it was.
import type { ResultSheet } from "@junheng/engine/reports";
import { expect } from "chai";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../read/read-workbook.js";
import { writeWorkbook } from "../write/write-workbook.js";
import { saveInto } from "./save-into.js";

const result = (id: string, name: string, figure: number): ResultSheet => ({
  id,
  name,
  rows: [[{ value: `标题 ${name}`, style: "title" }], [{ value: figure, style: "number", format: "0.00" }]],
  widths: [20],
  frozen: { rows: 1, columns: 0 },
});
const hers = async (names: readonly string[]): Promise<Uint8Array> =>
  await writeWorkbook(names.map((name) => ({ ...result("data-own", name, 1), rows: [[{ value: 7 }]] })));

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const changed = (bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array => {
  const parts = partsOf(bytes);
  parts[name] = change(parts[name] ?? "");
  return zipSync(Object.fromEntries(Object.entries(parts).map(([each, text]) => [each, strToU8(text)])));
};
const sheetsOf = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes, "a.xlsx")).grids.map(({ sheet, resultId, rows }) => [
    sheet,
    resultId ?? null,
    rows.at(-1)?.[0],
  ]);
const view = (xml: string): string =>
  xml.replace("<sheets>", '<bookViews><workbookView activeTab="3"/></bookViews><sheets>');

describe("Saving results again", () => {
  const first = [result("verdict", "结论", 0.5), result("reasons", "理由", 2)];

  it("puts the new ones in place of the old ones, and leaves every sheet of hers byte for byte as it was", async () => {
    const once = await saveInto(await hers(["学校表", "汇总"]), [], first);
    const again = await saveInto(once, [], [result("verdict", "结论", 0.25), result("reasons", "理由", 9)], {}, [
      "结论",
      "理由",
    ]);
    expect(await sheetsOf(again)).to.deep.equal([
      ["学校表", null, 7],
      ["汇总", null, 7],
      ["结论", "verdict", 0.25],
      ["理由", "reasons", 9],
    ]);
    const [old, now] = [partsOf(once), partsOf(again)];
    expect(Object.keys(now)).to.deep.equal(Object.keys(old));
    expect(Object.keys(now).filter((name) => now[name] !== old[name])).to.deep.equal([
      "xl/worksheets/junheng1.xml",
      "xl/worksheets/junheng2.xml",
    ]);
  });

  it("adds no look twice, however often it is saved, and every cell keeps its own", async () => {
    const looks = (bytes: Uint8Array): string => partsOf(bytes)["xl/styles.xml"] ?? "";
    const more = {
      ...result("findings", "核实", 4),
      rows: [[{ value: 0.5, style: "good" as const, format: "0.000" }]],
    };
    const once = await saveInto(await hers(["学校表"]), [], first);
    const again = await saveInto(once, [], first, {}, ["结论", "理由"]);
    expect(looks(again)).to.equal(looks(once));
    expect(partsOf(again)["xl/worksheets/junheng1.xml"]).to.equal(partsOf(once)["xl/worksheets/junheng1.xml"]);
    const other = await saveInto(again, [], [...first, more], {}, ["结论", "理由"]);
    expect(looks(other).match(/formatCode="0.00"/g)).to.have.length(1);
    expect(looks(other).match(/formatCode="0.000"/g)).to.have.length(1);
    expect(looks(await saveInto(other, [], [more], {}, ["结论", "理由", "核实"]))).to.equal(looks(other));
  });

  it("removes those that have no successor, and counts the sheets behind them anew", async () => {
    const once = await saveInto(
      await saveInto(await hers(["学校表"]), [], first),
      [],
      [result("data-own", "后面", 3), result("findings", "核实", 4)],
    );
    const again = await saveInto(changed(once, "xl/workbook.xml", view), [], [result("verdict", "结论", 0.25)], {}, [
      "结论",
      "理由",
    ]);
    expect(await sheetsOf(again)).to.deep.equal([
      ["学校表", null, 7],
      ["结论", "verdict", 0.25],
      ["后面", null, 3],
      ["核实", "findings", 4],
    ]);
    const parts = partsOf(again);
    expect(parts).not.to.have.property("xl/worksheets/junheng2.xml");
    for (const list of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
      expect(parts[list]).not.to.include("junheng2.xml");
    expect(parts["xl/workbook.xml"])
      .to.include('activeTab="2"')
      .and.to.include("'核实'!$1:$1")
      .and.not.to.include("理由");
  });

  it("never touches a sheet of hers, whatever its name", async () => {
    const before = await hers(["学校表", "结论"]);
    const after = await saveInto(before, [], [result("verdict", "结论", 0.5)], {}, ["结论"]);
    expect((await sheetsOf(after)).map(([name]) => name)).to.deep.equal(["学校表", "结论", "结论 (2)"]);
    expect(partsOf(after)["xl/worksheets/sheet2.xml"]).to.equal(partsOf(before)["xl/worksheets/sheet2.xml"]);
  });

  it("asks for no calculation where only formulas of its own earlier sheets go with them", async () => {
    const calculating: ResultSheet = {
      ...result("live", "公式", 1),
      rows: [[{ value: 0.5, formula: "结论!A2", style: "number" }]],
    };
    const once = await saveInto(await hers(["学校表"]), [], [...first, calculating]);
    const again = await saveInto(once, [], [...first, calculating], {}, ["结论", "理由", "公式"]);
    expect(partsOf(again)["xl/workbook.xml"]).to.equal(partsOf(once)["xl/workbook.xml"]);
  });

  it("takes out results of her formulas that go to a replaced sheet, and lets names of removed ones go to nothing", async () => {
    const formula = `<c r="A1"><f>结论!A2*2</f><v>1</v></c>`;
    const once = await saveInto(
      changed(await hers(["学校表"]), "xl/worksheets/sheet1.xml", (xml) => xml.replace(/<c .*?<\/c>/, formula)),
      [],
      first,
    );
    const named = changed(once, "xl/workbook.xml", (xml) =>
      xml.replace(
        "</definedNames>",
        '<definedName name="甲">理由!$A$2</definedName><definedName name="乙">结论!$A$2</definedName></definedNames>',
      ),
    );
    const parts = partsOf(await saveInto(named, [], [result("verdict", "结论", 0.25)], {}, ["结论", "理由"]));
    expect(parts["xl/worksheets/sheet1.xml"]).to.include(`<c r="A1"><f>结论!A2*2</f></c>`);
    expect(parts["xl/workbook.xml"])
      .to.include('<definedName name="甲">#REF!</definedName><definedName name="乙">结论!$A$2</definedName>')
      .and.to.include('fullCalcOnLoad="1"');
  });
});
