// A bureau's own document: its text stays, the paper stands at its marks in the order of the document, and a wrong mark is named.
import { expect } from "chai";
import type { Paper } from "@junheng/engine/papers";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { readDocument } from "../read/index.js";
import { fillTemplate } from "./fill-template.js";

const paper: Paper = {
  id: "paper",
  title: "某县报告",
  locale: "zh-CN",
  blocks: [
    { kind: "heading", level: 1, text: "一、校际均衡", chapter: "balance", name: "校际均衡" },
    { kind: "paragraph", text: "差异系数都在限值内。" },
    { kind: "heading", level: 1, text: "二、存在的问题", chapter: "problems", name: "存在的问题" },
    { kind: "table", widths: [1], headerRows: 0, rows: [[{ value: "第一小学" }]] },
  ],
};

/** A document of these paragraphs; each mark in two runs, as Word leaves what was typed in two goes. */
const templateOf = async (...texts: readonly string[]): Promise<Uint8Array> => {
  const runs = (text: string) => {
    const middle = Math.ceil(text.length / 2);
    return [text.slice(0, middle), text.slice(middle)].map((part) => new TextRun(part));
  };
  const children = texts.map((text) => new Paragraph({ children: runs(text) }));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
};

const filled = async (...texts: readonly string[]): Promise<readonly string[]> => {
  const result = await fillTemplate(await templateOf(...texts), paper);
  if (!("document" in result)) throw new Error(result.unknown.join());
  const { paragraphs } = await readDocument(result.document, "filled.docx");
  return paragraphs.map((text) => text.trim()).filter((text) => text !== "");
};

describe("fillTemplate", () => {
  it("keeps the document's own words, and puts the title within them", async () => {
    expect(await filled("某县教育局文件", "关于报送《{{标题}}》的报告", "{{ 报告正文 }}", "请审阅。")).to.deep.equal([
      "某县教育局文件",
      "关于报送《某县报告》的报告",
      "一、校际均衡",
      "差异系数都在限值内。",
      "二、存在的问题",
      "第一小学",
      "请审阅。",
    ]);
  });

  it("has the chapters that are asked for, by heading or id, in the document's order", async () => {
    expect(await filled("{{存在的问题}}", "其他", "{{balance}}")).to.deep.equal([
      "二、存在的问题",
      "第一小学",
      "其他",
      "一、校际均衡",
      "差异系数都在限值内。",
    ]);
  });

  it("names a mark that stands for nothing, and what there is to be marked", async () => {
    const result = await fillTemplate(await templateOf("{{报告正文}}{{没有的章}}"), paper);
    expect(result).to.have.property("unknown").deep.equal(["没有的章"]);
    expect(result).to.have.property("possible").include.members(["标题", "报告正文", "校际均衡", "存在的问题"]);
  });

  it("says that a document without a mark for any part has none", async () => {
    expect(await fillTemplate(await templateOf("《{{标题}}》"), paper))
      .to.have.property("unknown")
      .deep.equal([]);
  });
});
