// The invented province of docs/province.md, a small part of it: assessed in one run, opened by its links, and the same by way of a warehouse's table.
import { expect } from "chai";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "@junheng/workbook/read";
import { inventedProvince, mostCounties } from "../../samples/province/counties.js";
import { countyFile } from "../../samples/province/county-file.js";
import { zipTexts } from "./zip-texts.js";

interface CountyLine {
  readonly name: string;
  readonly prefecture?: string;
  readonly met: boolean | null;
  readonly grounds: readonly unknown[];
  readonly stages: Readonly<Record<string, { readonly indicators: Readonly<Record<string, { readonly cv: number }>> }>>;
}

describe("The invented province", () => {
  let folder: string;
  const counties = inventedProvince(12);
  const at = (name: string): string => join(folder, name);
  const run = async (...words: readonly string[]): Promise<void> => {
    const { runCommand } = await import("../../cli/src/run-command.js");
    const { status, errors = "", end } = await runCommand([...words, "--lang", "en"]);
    expect(status, errors).to.equal(0);
    expect(end?.().status ?? 0).to.equal(0);
  };
  const assess = async (of: string, out: string): Promise<void> =>
    await run("assess", of, "--standard", "national-quality-2017", "--by", "county", "--out", at(out));
  const countiesIn = (name: string): readonly CountyLine[] =>
    (JSON.parse(readFileSync(at(name), "utf8")) as { readonly counties: readonly CountyLine[] }).counties;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "junheng-province-"));
    for (const county of counties) {
      mkdirSync(join(folder, "省", county.prefecture), { recursive: true });
      writeFileSync(join(folder, "省", county.prefecture, `${county.name}.xlsx`), await countyFile(county));
    }
    await assess(at("省"), "all.json");
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("has a hundred names, each once, and says on each sheet that it is invented", async () => {
    expect(new Set(inventedProvince(mostCounties).map(({ name }) => name)).size).to.equal(100);
    const { grids } = await readWorkbook(await countyFile(counties[0]!), "甲一县.xlsx");
    expect(grids[0]?.rows[0]?.[0]).to.include("虚构数据");
  });

  it("is assessed in one run: a county a file, its prefecture the folder, verdicts of both kinds and nothing left open", () => {
    const found = countiesIn("all.json");
    expect(found.map(({ name, prefecture }) => `${prefecture}${name}`).toSorted()).to.deep.equal(
      counties.map(({ name, prefecture }) => prefecture + name).toSorted(),
    );
    expect(new Set(found.map(({ met }) => met))).to.deep.equal(new Set([true, false]));
    expect(found.flatMap(({ grounds }) => grounds)).to.deep.equal([]);
  });

  it("has a sheet for each county in its workbook, to which the list of them leads", async () => {
    await assess(at("省"), "all.xlsx");
    const texts = zipTexts(readFileSync(at("all.xlsx")));
    const sheets = [...(texts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, n]) => n);
    const links = [...(texts.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/HYPERLINK\("#'([^']+)'!/g)].map(
      ([, n]) => n,
    );
    expect(links.toSorted()).to.deep.equal(counties.map(({ name }) => name).toSorted());
    expect(sheets).to.include.members(links);
  });

  it("gives the same coefficients by way of one flat table in Parquet", async () => {
    await run("table", at("省"), "--by", "county", "--out", at("all.parquet"));
    await assess(at("all.parquet"), "again.json");
    const again = new Map(countiesIn("again.json").map((county) => [county.name, county]));
    for (const { name, met, stages } of countiesIn("all.json")) {
      expect(again.get(name)?.met, name).to.equal(met);
      for (const [stage, { indicators }] of Object.entries(stages))
        for (const [id, { cv }] of Object.entries(indicators))
          expect(again.get(name)?.stages[stage]?.indicators[id]?.cv, `${name} ${stage} ${id}`).to.equal(cv);
    }
  });
});
