// junheng report: what leaves the office, as a document, in a bureau's own document, or as sheets.
import { expect } from "chai";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument, readWorkbook } from "@junheng/workbook";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { chineseTypeface } from "../../cli/src/pictures/find-typeface.js";
import { inRepository, newFolder, runJunheng, spawnJunheng } from "./run-junheng.js";

const county = inRepository("test/cases/years/year-column.xlsx");
const standard = ["--standard", "national-quality-2017", "--confirm", "all"];

const report = async (...words: readonly string[]) => await runJunheng("report", county, ...standard, ...words);

const paragraphsOf = async (file: string): Promise<readonly string[]> =>
  (await readDocument(new Uint8Array(readFileSync(file)), file)).paragraphs;

describe("junheng report", () => {
  it("writes the county's report, and the page for its leader", async () => {
    const folder = newFolder();
    for (const [kind, heading] of [
      ["county", "一、基本情况"],
      ["leader", "全县"],
    ] as const) {
      const file = join(folder, `${kind}.docx`);
      expect((await report("--kind", kind, "--out", file)).status, kind).to.equal(0);
      expect((await paragraphsOf(file)).join("\n"), kind).to.include(heading);
    }
  });

  it("draws the pictures of the paper, each with its words beside it, or says what keeps it from that", async () => {
    const folder = newFolder();
    const inFolder = (file: string): string => join(folder, file);
    const sample = inRepository("samples/sample-county.xlsx");
    const leader = ["--kind", "leader", "--out", inFolder("leader.docx")];
    for (const [file, writing] of [
      ["county.docx", report("--out", inFolder("county.docx"))],
      ["leader.docx", spawnJunheng("report", sample, ...standard, ...leader)],
      ["assessed.docx", runJunheng("assess", county, ...standard, "--out", inFolder("assessed.docx"))],
    ] as const) {
      const { status, errors } = await writing;
      expect(status, file).to.equal(0);
      const parts = unzipSync(new Uint8Array(readFileSync(inFolder(file))));
      const pictures = Object.keys(parts).filter((name) => name.endsWith(".png"));
      const described = [...strFromU8(parts["word/document.xml"]!).matchAll(/<wp:docPr [^>]*descr="[^"]+"/g)];
      expect(described.length, file).to.equal(pictures.length);
      if ((await chineseTypeface()) !== null) {
        expect(pictures, file).not.to.be.empty;
        expect(errors, file).to.equal("");
      } else expect(errors, file).to.include("字体");
    }
  });

  it("compares with another period of the same file, and adds the plan", async () => {
    const file = join(newFolder(), "报告.docx");
    expect((await report("--period", "2024", "--before", "2023", "--plan", "--out", file)).status).to.equal(0);
    expect((await paragraphsOf(file)).join("\n"))
      .to.include("与上年相比")
      .and.include("达标计划");
  });

  it("writes a paper as a sheet, and each school's page as one of its own", async () => {
    const file = join(newFolder(), "各校.xlsx");
    expect((await report("--kind", "schools", "--out", file)).status).to.equal(0);
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(file)), file);
    expect(grids.length).to.be.greaterThan(1);
  });

  it("fills in a document of the bureau's own, and names a mark that stands for nothing", async () => {
    const folder = newFolder();
    const template = async (name: string, text: string): Promise<string> => {
      const document = new Document({ sections: [{ children: [new Paragraph("某县教育局"), new Paragraph(text)] }] });
      writeFileSync(join(folder, name), new Uint8Array(await Packer.toArrayBuffer(document)));
      return join(folder, name);
    };
    const out = join(folder, "报告.docx");
    const right = await template("模板.docx", "{{校际均衡}}");
    expect((await report("--template", right, "--out", out)).status).to.equal(0);
    const [first, second] = (await paragraphsOf(out)).filter((text) => text !== "");
    expect([first, second]).to.deep.equal(["某县教育局", "三、校际均衡"]);
    const { status, errors } = await report("--template", await template("错.docx", "{{没有}}"), "--out", out);
    expect(status).to.equal(2);
    expect(errors).to.include("{{没有}}").and.include("{{报告正文}}");
  });

  it("names what it cannot do: without --out, of a kind or school that there is none of, a template of a sheet", async () => {
    const out = join(newFolder(), "r.docx");
    for (const [word, ...words] of [
      ["--out"],
      ["天", "--kind", "天", "--out", out],
      ["无此校", "--kind", "schools", "--school", "无此校", "--out", out],
      ["--template", "--template", county, "--out", out.replace("docx", "xlsx")],
    ] as const) {
      const { status, errors } = await report(...words);
      expect(status, word).to.equal(2);
      expect(errors, word).to.include(word);
    }
  });
});
