// The contract of junheng assess for the county's own forms: their contradictions are told, and they come out again as they went in.
import * as library from "@e965/xlsx";
import type { Grid } from "@junheng/engine/reading/cells";
import { readWorkbook } from "@junheng/workbook/read";
import { expect } from "chai";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository, newFolder, runJunheng } from "./run-junheng.js";

const blank = inRepository("test/golden/national-forms-2017-and-city-self-check.xlsx");
const schools = inRepository("test/cases/base/base.xlsx");

/** What is filled in: three contradictions, and much that is right. */
const filled: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  表1: { A9: 78.5, B9: 60.12, C9: 17, I9: 5, K9: 3, S9: 2540, T9: 1850, U9: 170, V9: 160 },
  表4: {
    B3: "布局合理，符合规划",
    C3: "是",
    B7: "超过45人的小学班级30个，超过50人的初中班级0个",
    C7: "是",
    B15: "全县符合交流轮岗条件教师总数520名，上一年度交流轮岗教师52名，交流轮岗教师占符合交流轮岗条件教师总数的比例12.0%；交流轮岗的骨干教师11名，占交流轮岗教师总数的比例21.2%",
    C15: "是",
  },
  表5: {
    B5: "全县残疾儿童少年为60人，入学50人，入学率为83.3%。其中，在特殊教育学校就读20人，占比40.0%。",
    C5: "是",
    B12: "语文Ⅲ级、校际差异率0.12；数学Ⅳ级、校际差异率0.1;科学＿＿级、校际差异率＿＿；体育＿＿级、校际差异率＿＿;艺术＿＿级、校际差异率＿＿；德育＿＿级、校际差异率＿＿。",
  },
  表6: { B6: 600, C6: 590, D6: 500, E6: 84.7, F6: 100, G6: 90, H6: 90, B7: 400, C7: 395, D7: 380, E7: 96.2 },
};

const names: Readonly<Record<string, string>> = { 表1: "表Ⅰ", 表4: "表Ⅳ", 表5: "表Ⅴ", 表6: "表Ⅵ" };

const fill = (): string => {
  const book = library.read(readFileSync(blank));
  for (const [sheet, cells] of Object.entries(filled))
    for (const [cell, value] of Object.entries(cells))
      library.utils.sheet_add_aoa(book.Sheets[sheet]!, [[value]], { origin: cell });
  const path = join(newFolder(), "申报表.xlsx");
  writeFileSync(path, library.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
  return path;
};

const sheetsOf = async (path: string): Promise<readonly Grid[]> =>
  (await readWorkbook(new Uint8Array(readFileSync(path)), path)).grids;

/** A cell for comparing: forms break words anywhere, and draw gaps in several ways; that no school is too large is filled in from the schools. */
const plain = (value: unknown): string =>
  String(value ?? "")
    .replace(/[\s_＿]/g, "")
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replaceAll("0所", "所");

describe("The command, given the county's own forms", () => {
  it("tells what contradicts itself, each with its cell, in both languages", async () => {
    const source = fill();
    const words = [source, schools, "--standard", "national-quality-2017", "--confirm", "all"];
    const { output } = await runJunheng("assess", ...words);
    for (const part of ["B15", "12.0%", "52 ÷ 520", "10.0%", "C7", "（30、0）", "C5", "83.33%"])
      expect(output).to.include(part);
    const english = (await runJunheng("assess", ...words, "--lang", "en")).output;
    expect(english).to.include("52 ÷ 520 = 10.0%").and.to.include("marked as met");
  });

  it("is told the same by junheng check, which needs no schools and no standard", async () => {
    const { status, output } = await runJunheng("check", fill());
    expect(status).to.equal(0);
    for (const part of ["B15", "52 ÷ 520", "C7", "C5"]) expect(output).to.include(part);
  });

  it("gives the same forms out, cell by cell", async () => {
    const source = fill();
    const out = join(newFolder(), "结果.xlsx");
    const run = await runJunheng("assess", source, schools, "--standard", "national-quality-2017", "--out", out);
    expect(run.errors).to.equal("");
    const [theirs, ours] = [await sheetsOf(source), await sheetsOf(out)];
    let compared = 0;
    for (const [from, to] of Object.entries(names)) {
      const [before, after] = [theirs.find(({ sheet }) => sheet === from), ours.find(({ sheet }) => sheet === to)];
      before?.rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          // The blank forms of Ⅳ and Ⅴ print the last word of their titles twice.
          if (plain(cell) === "" || r === 0) return;
          expect(plain(after?.rows[r]?.[c]), `${to} ${r + 1},${c + 1}`).to.equal(plain(cell));
          compared++;
        }),
      );
    }
    expect(compared).to.be.greaterThan(140);
  });

  it("leaves the forms out where nothing of the county was read", async () => {
    const out = join(newFolder(), "结果.xlsx");
    await runJunheng("assess", schools, "--standard", "national-quality-2017", "--out", out);
    const sheets = (await sheetsOf(out)).map(({ sheet }) => sheet);
    expect(sheets).to.include("表Ⅱ-1").and.to.not.include("表Ⅳ");
  });
});
