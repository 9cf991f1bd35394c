// The contract of junheng collect: a folder of forms in; the table, the questions and the findings out; decisions applied.
import { readWorkbook } from "@junheng/workbook";
import { writeGrids } from "@junheng/workbook/write";
import { expect } from "chai";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clerksRows } from "../../engine/src/standard-sheets/test-support.js";
import { sampleSchools, sentForms } from "../made-files/school-forms.js";
import { inRepository, newFolder, runJunheng } from "./run-junheng.js";

interface Collected {
  readonly files: readonly { readonly file: string; readonly state: string }[];
  readonly schools: readonly { readonly key: string; readonly name: string; readonly out?: string }[];
  readonly records: readonly { readonly code: string; readonly whole: Record<string, number> }[];
  readonly findings: readonly {
    readonly id: string;
    readonly name: string;
    readonly message: string;
    readonly proposal?: { readonly to: number; readonly message: string };
  }[];
  readonly changes: readonly { readonly from: number; readonly to: number; readonly message: string }[];
}

describe("junheng collect", () => {
  const folder = newFolder();
  let slip = "";

  before(async () => {
    const schools = await sampleSchools(40);
    const wrong = schools[20]!;
    slip = wrong.name;
    const forms = await sentForms(schools, {
      [slip]: { "whole.equipmentValue": Number(wrong.whole?.["equipmentValue"]) / 10_000 },
      [schools[30]!.name]: { "primary.staff": 2 },
    });
    mkdirSync(join(folder, "forms", "south"), { recursive: true });
    forms.forEach(({ file, bytes }, at) =>
      writeFileSync(join(folder, "forms", at % 2 === 0 ? "south" : ".", file), bytes),
    );
    writeFileSync(join(folder, "forms", "note.pdf"), "%PDF-1.7 no workbook");
  });

  const collected = async (...words: readonly string[]): Promise<Collected> => {
    const { status, output, errors } = await runJunheng("collect", join(folder, "forms"), "--format", "json", ...words);
    expect(errors).to.equal("");
    expect(status).to.equal(0);
    return JSON.parse(output) as Collected;
  };

  it("reads folders within folders, goes on at a file that is none, and gives what was found", async () => {
    const { files, schools, records, findings } = await collected();
    expect(files).to.have.length(41);
    expect(files.filter(({ state }) => state === "unreadable").map(({ file }) => file)).to.deep.equal(["note.pdf"]);
    expect(schools).to.have.length(40);
    expect(records).to.have.length(39);
    expect(findings.find(({ name }) => name === slip)?.message).to.contain("万元");
  });

  it("reads a file once that is named twice, and tells files of one name in two folders apart", async () => {
    const [south, other] = [join(folder, "forms", "south"), join(folder, "other")];
    const [name = ""] = readdirSync(south);
    mkdirSync(other);
    copyFileSync(join(south, name), join(other, name));
    const files = async (...paths: readonly string[]): Promise<readonly string[]> =>
      (JSON.parse((await runJunheng("collect", ...paths, "--format", "json")).output) as Collected).files.map(
        ({ file }) => file,
      );
    expect(await files(join(south, name), join(south, name))).to.deep.equal([name]);
    expect(await files(join(south, name), join(other, name))).to.have.members([join(south, name), join(other, name)]);
  });

  it("applies the decisions of a file, and logs what was changed", async () => {
    const finding = (await collected()).findings.find(({ name, proposal }) => name === slip && proposal !== undefined)!;
    const decisions = join(folder, "decisions.json");
    writeFileSync(decisions, JSON.stringify({ corrections: { [finding.id]: "accepted" } }));
    const { changes, findings } = await collected("--decisions", decisions);
    expect(changes).to.have.length(1);
    expect(changes[0]?.to).to.equal(finding.proposal!.to);
    expect(findings.some(({ id }) => id === finding.id)).to.equal(false);
  });

  it("refuses decisions that are none, in a sentence", async () => {
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, JSON.stringify({ units: "together" }));
    const { status, errors } = await runJunheng("collect", join(folder, "forms"), "--decisions", wrong);
    expect(status).to.equal(2);
    expect(errors).to.contain("wrong.json");
  });

  it("writes the table as a workbook that junheng assess reads, and writes over its own alone", async () => {
    const out = join(folder, "table.xlsx");
    const write = async () => await runJunheng("collect", join(folder, "forms"), "--format", "xlsx", "--out", out);
    expect((await write()).status).to.equal(0);
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(out)), "table.xlsx");
    expect(grids.map(({ sheet }) => sheet)).to.deep.equal([
      "学校数据汇总",
      "数据来源",
      "更正记录",
      "核对问题",
      "收表情况",
    ]);
    const assessed = await runJunheng("assess", out, "--standard", "national-quality-2017", "--format", "json");
    expect(assessed.status).to.equal(0);
    const { stages } = JSON.parse(assessed.output) as { stages: Record<string, { schools: readonly unknown[] }> };
    expect((stages["primary"]?.schools.length ?? 0) + (stages["junior"]?.schools.length ?? 0)).to.be.at.least(39);
    expect((await write()).status).to.equal(0);
    writeFileSync(out, readFileSync(inRepository("samples/sample-county.xlsx")));
    expect((await write()).status).to.equal(2);
  });

  it("writes the questions for the schools as a document", async () => {
    const out = join(folder, "questions.docx");
    expect((await runJunheng("collect", join(folder, "forms"), "--format", "docx", "--out", out)).status).to.equal(0);
    expect(readFileSync(out).subarray(0, 2).toString()).to.equal("PK");
  });

  it("says in English what is to be done", async () => {
    const { output } = await runJunheng("collect", join(folder, "forms"), "--lang", "en");
    expect(output).to.contain("note.pdf: cannot be read").and.contain("40 schools, 39 of them ready to be assessed");
  });

  it("reads the figures that a province's own standard defines, and names them in the table", async () => {
    const own = newFolder();
    const [standard, sent, table] = [join(own, "某省.xlsx"), join(own, "一小.csv"), join(own, "汇总.csv")];
    writeFileSync(standard, await writeGrids([{ sheet: "标准", rows: clerksRows }]));
    writeFileSync(sent, "学校名称,学校类型,在校学生数,专职心理教师数,大班数\n一小,小学,1000,2,1\n");
    const written = await runJunheng("collect", sent, "--standard", standard, "--out", table);
    expect(written).to.include({ status: 0, errors: "" });
    const [header, school] = (await readWorkbook(new Uint8Array(readFileSync(table)), "汇总.csv")).grids[0]!.rows;
    expect(Object.fromEntries(header!.map((name, at) => [name, Number(school?.[at])]))).to.include({
      "心理教师数（人）": 2,
      "大班数（个班）": 1,
    });
    const without = await runJunheng("collect", sent, "--format", "json");
    expect(without.output).to.not.include("own-");
  });

  it("refuses a standard that has faults, with the cell of each", async () => {
    const standard = join(newFolder(), "某省.xlsx");
    const rows = clerksRows.map((row) => (row[0] === "所依据的标准" ? [...row.slice(0, 4), "no-such"] : row));
    writeFileSync(standard, await writeGrids([{ sheet: "标准", rows }]));
    const { status, errors } = await runJunheng("collect", join(folder, "forms"), "--standard", standard);
    expect(status).to.equal(1);
    expect(errors)
      .to.include("标准文件")
      .and.match(/单元格 E4/u);
  });

  it("names kindergartens and the like, and counts none of them as ready to be assessed", async () => {
    const path = join(newFolder(), "校.csv");
    writeFileSync(path, "学校名称,在校学生数,图书册数\n城关幼儿园,200,3000\n第三小学,400,9900\n");
    const { output } = await runJunheng("collect", path, "--lang", "en");
    expect(output)
      .to.match(/senior schools\): 城关幼儿园/u)
      .and.contain("2 schools, 1 of them ready to be assessed");
  });
});
