// The contract of junheng forms: what it writes, what it never writes over, and that a form filled in reads back.
import * as library from "@e965/xlsx";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository, newFolder, runJunheng } from "./run-junheng.js";

const sample = inRepository("samples/sample-county.xlsx");
const standard = ["--standard", "national-quality-2017"] as const;

const succeeds = async (...words: readonly string[]): Promise<string> => {
  const { status, output, errors } = await runJunheng("forms", ...words);
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return output;
};

const fails = async (status: number, ...words: readonly string[]): Promise<string> => {
  const outcome = await runJunheng("forms", ...words);
  expect(outcome.status).to.equal(status);
  expect(outcome.output).to.equal("");
  return outcome.errors;
};

const formIn = async (path: string) => {
  const { grids } = await readWorkbook(new Uint8Array(readFileSync(path)), path);
  const [grid] = grids;
  const valueOf = (field: string): unknown => {
    const { row, column } = grid!.form!.cells[field]!;
    return grid!.rows[row]?.[column] ?? null;
  };
  return { form: grid!.form!, valueOf, sheet: grid!.sheet };
};

const table = (): string => {
  const path = join(newFolder(), "学校.csv");
  writeFileSync(
    path,
    "学校名称,学校代码,学校类型,所在乡镇\n红星小学,3101,小学,甲镇\n九年制学校,3102,九年一贯制学校,乙镇\n红星小学,,小学,乙镇\n县幼儿园,3103,幼儿园,甲镇\n",
  );
  return path;
};

describe("junheng forms", () => {
  it("writes a blank form of a standard, with the year", async () => {
    const file = join(newFolder(), "表.xlsx");
    expect(await succeeds(...standard, "--year", "2026", "--out", file)).to.include(file);
    const { form, valueOf } = await formIn(file);
    expect(form).to.include({ made: "national-quality-2017", version: "1" });
    expect(form.cells).to.include.keys("name", "primary.pupils", "junior.pupils", "whole.equipmentValue");
    expect(valueOf("year")).to.equal(2026);
    expect(valueOf("name")).to.equal(null);
  });

  it("writes one of a rubric, into a folder that is there, in English", async () => {
    const folder = newFolder();
    await succeeds("--rubric", "six-commons", "--out", folder, "--lang", "en");
    const [name = ""] = readdirSync(folder);
    expect(name).to.match(/^Six commons.*\.xlsx$/);
    const { form, sheet } = await formIn(join(folder, name));
    expect(form.made).to.equal("six-commons");
    expect(sheet).to.equal("Form");
  });

  it("writes a form for each school of a table, and says for which it does not", async () => {
    const folder = join(newFolder(), "填报表");
    const said = await succeeds(...standard, "--schools", table(), "--out", folder);
    expect(said).to.include("3 份").and.to.include("县幼儿园");
    expect(readdirSync(folder)).to.have.members(["3101红星小学.xlsx", "3102九年制学校.xlsx", "红星小学.xlsx"]);
    const one = await formIn(join(folder, "3101红星小学.xlsx"));
    expect(["name", "code", "type", "township"].map(one.valueOf)).to.deep.equal(["红星小学", "3101", "小学", "甲镇"]);
    expect(one.form.cells).to.include.keys("primary.pupils").and.not.to.include.keys("junior.pupils");
    const both = await formIn(join(folder, "3102九年制学校.xlsx"));
    expect(both.form.cells).to.include.keys("primary.pupils", "junior.pupils");
  });

  it("takes any table of schools: a county's, 206 rows", async () => {
    const folder = join(newFolder(), "forms");
    await succeeds(...standard, "--schools", sample, "--year", "2026", "--out", folder);
    expect(readdirSync(folder).length).to.be.within(200, 206);
  });

  it("never writes over a file, and writes none where one of them is there", async () => {
    const folder = newFolder();
    const file = join(folder, "表.xlsx");
    await succeeds(...standard, "--out", file);
    const before = readFileSync(file);
    expect(await fails(2, ...standard, "--out", file)).to.include("没有覆盖");
    expect(Buffer.compare(readFileSync(file), before)).to.equal(0);
    const many = newFolder();
    writeFileSync(join(many, "3102九年制学校.xlsx"), "mine");
    expect(await fails(2, ...standard, "--schools", table(), "--out", many)).to.include("3102九年制学校.xlsx");
    expect(readdirSync(many)).to.deep.equal(["3102九年制学校.xlsx"]);
  });

  it("reads a form that was filled in", async () => {
    const file = join(newFolder(), "表.xlsx");
    await succeeds(...standard, "--out", file);
    const book = library.readFile(file);
    const { form, sheet } = await formIn(file);
    const { row, column } = form.cells["primary.pupils"]!;
    book.Sheets[sheet]![library.utils.encode_cell({ r: row, c: column })] = { t: "n", v: 512 };
    const filled = join(newFolder(), "填好.xlsx");
    library.writeFile(book, filled);
    expect((await formIn(filled)).valueOf("primary.pupils")).to.equal(512);
  });

  it("says in a sentence what is wrong with its use", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "a"));
    const out = ["--out", join(folder, "b.xlsx")];
    expect(await fails(2, ...out)).to.include("--standard");
    expect(await fails(2, ...standard, "--rubric", "six-commons", ...out)).to.include("--standard");
    expect(await fails(2, ...standard)).to.include("--out");
    expect(await fails(2, ...standard, "--year", "26", ...out)).to.include("2000");
    expect(await fails(2, "--standard", "none", ...out)).to.include("national-quality-2017");
    expect(await fails(2, "--rubric", "none", ...out)).to.include("six-commons");
    expect(await fails(2, ...standard, "extra.xlsx", ...out)).to.include("extra.xlsx");
    expect(await fails(2, ...standard, "--schools", sample, "--out", table())).to.include("文件夹");
    expect(await fails(2, ...standard, "--out", join(folder, "none", "b.xlsx"))).to.include("不能写");
    expect(await fails(1, ...standard, "--schools", join(folder, "none.xlsx"), "--out", join(folder, "c"))).to.include(
      "none.xlsx",
    );
    expect(readdirSync(folder)).to.deep.equal(["a"]);
  });
});
