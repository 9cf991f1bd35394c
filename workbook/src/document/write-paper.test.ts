// Papers as Word documents: upright pages, tables that fit them, header rows again on every page, contents with pages, pictures with words.
import { expect } from "chai";
import type { Block, Paper } from "@junheng/engine/papers";
import { strFromU8, unzipSync } from "fflate";
import { fitColumns } from "./fit-columns.js";
import { writePaper, type PaperOptions } from "./write-paper.js";

const paperOf = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  id: "paper",
  title: "某县报告",
  locale: "zh-CN",
  blocks,
  ...more,
});

const partsOf = async (paper: Paper, options?: PaperOptions) => unzipSync(await writePaper(paper, options));

const documentXml = async (paper: Paper, options?: PaperOptions): Promise<string> =>
  strFromU8((await partsOf(paper, options))["word/document.xml"] ?? new Uint8Array());

const table: Block = {
  kind: "table",
  caption: "表1",
  widths: [30, 5, 5],
  headerRows: 2,
  rows: [
    [{ value: "学校", style: "header", rowSpan: 2 }, { value: "数", style: "header", columnSpan: 2 }, null],
    [null, { value: "本年", style: "header" }, { value: "上年", style: "header" }],
    [{ value: "第一小学" }, { value: 1234567.891, format: "0.00" }, { value: 0.5, format: "0.000" }],
  ],
};

/** A picture's PNG of one dot, for a test that looks at where it stands and not at what it shows. */
const dot = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="),
  (sign) => sign.charCodeAt(0),
);

const picture: Block = {
  kind: "picture",
  picture: { kind: "bars", bars: [{ name: "图书", value: 0.6, printed: "0.600 超限", state: "bad" }] },
  alt: "图书的差异系数为 0.600，超过上限",
};

describe("writePaper", () => {
  it("stands upright on A4 with the margins of an official document", async () => {
    const xml = await documentXml(paperOf([]));
    expect(xml).to.match(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(xml).to.match(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  });

  it("repeats the header rows of a table on every page and parts no row", async () => {
    const xml = await documentXml(paperOf([table]));
    expect(xml.match(/<w:tblHeader\/>/g)).to.have.length(2);
    expect(xml.match(/<w:cantSplit\/>/g)).to.have.length(3);
  });

  it("makes no table wider than its page, and breaks no number", () => {
    const { columns, size } = fitColumns(table.rows, table.widths, 8844, 18);
    expect(columns.reduce((sum, each) => sum + each, 0)).to.be.at.most(8844);
    expect(columns[1]).to.be.above("1234567.89".length * 0.5 * size * 10);
    const crowded = Array.from({ length: 24 }, () => ({ value: 123456.789, format: "0.00" }));
    const fitted = fitColumns(
      [crowded],
      crowded.map(() => 1),
      8844,
      18,
    );
    expect(fitted.columns.reduce((sum, each) => sum + each, 0)).to.be.at.most(8844);
    expect(fitted.size).to.be.below(size);
  });

  it("sets a compact paper close, so that a page holds it", async () => {
    const [wide, compact] = await Promise.all([
      documentXml(paperOf([table])),
      documentXml(paperOf([table], { compact: true })),
    ]);
    const marginOf = (xml: string): number => Number(/<w:pgMar[^>]*w:top="(\d+)"/.exec(xml)?.[1]);
    const sizesIn = (xml: string): readonly number[] =>
      [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(marginOf(compact)).to.be.below(marginOf(wide) / 2);
    expect(Math.max(...sizesIn(compact))).to.be.below(Math.max(...sizesIn(wide)));
  });

  it("names the pages of its headings in the contents, so that Word need not be asked", async () => {
    const xml = await documentXml(
      paperOf(
        [
          { kind: "heading", level: 1, text: "一、基本情况" },
          { kind: "pageBreak" },
          { kind: "heading", level: 1, text: "二、问题" },
        ],
        { contents: true },
      ),
    );
    const contents = /<w:sdt>.*<\/w:sdt>/s.exec(xml)?.[0] ?? "";
    expect(
      contents
        .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>|<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    ).to.equal("一、基本情况 1 二、问题 2");
    expect(contents).not.to.include("w:dirty");
  });

  it("gives a picture its words, and stands them in its place where none can be made", async () => {
    const parts = await partsOf(paperOf([picture]), { rasterise: async () => dot });
    expect(Object.keys(parts).filter((name) => name.endsWith(".png"))).to.have.length(1);
    expect(strFromU8(parts["word/document.xml"]!)).to.include('descr="图书的差异系数为 0.600，超过上限"');
    expect(await documentXml(paperOf([picture]))).to.include(">图书的差异系数为 0.600，超过上限<");
  });

  it("writes no sign that Word refuses", async () => {
    const evil = "第\ufffe一\u0000小学";
    const blocks: Block[] = [
      { kind: "heading", level: 1, text: evil },
      { kind: "paragraph", text: evil, style: "bad" },
      { ...table, caption: evil },
      { ...picture, alt: evil },
    ];
    const xml = await documentXml(paperOf(blocks, { title: evil }));
    for (const sign of ["\u0000", "\ufffe"]) expect(xml).not.to.include(sign);
    expect(xml.match(/第一小学/g)).to.have.length(6);
  });
});
