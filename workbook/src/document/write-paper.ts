// A paper to .docx: upright pages with the margins of official documents, contents with pages, tables that fit, pictures.
import type { Paper } from "@junheng/engine/papers";
import type { FileChild } from "docx";
import { AlignmentType, Document, Packer, Paragraph, TableOfContents, TextRun } from "docx";
import { storableText } from "../storable-text.js";
import { headingFont, textFont } from "./fonts.js";
import { headingPages } from "./heading-pages.js";
import { blocksOf, type Rasterise } from "./paper-blocks.js";
import { footerOf, pageOf } from "./paper-page.js";
import { putTables, type Tables } from "./put-tables.js";
import { fixedLine, sizesOf, type PaperSizes } from "./paper-sizes.js";

/** What a document of a paper is made with. */
export interface PaperOptions {
  /** Makes PNG of the pictures; without it their words stand in their place. */
  readonly rasterise?: Rasterise;
}

/**
 * Writes a paper as .docx (生成公文): upright pages with the margins of official documents, contents with pages, tables that fit, pictures.
 *
 * Rule: the paper's blocks in their order; tables are parted at pages with their heads again. Units: as the paper prints them; sizes in
 * points. Zeros: printed. Missing: pictures without `rasterise` are their words. None: a paper without blocks is its title. Errors: rejects
 * only where the writer itself fails. Source: margins of GB/T 9704—2012; decision 35.
 *
 * @example
 * const file = await writePaper({ title: "报告", locale: "zh-CN", blocks: [] });
 * (await readDocument(file, "a.docx")).paragraphs // => ["报告"]
 */
export async function writePaper(paper: Paper, { rasterise }: PaperOptions = {}): Promise<Uint8Array> {
  const title = storableText(paper.title);
  const tables: Tables = new Map();
  const document = new Document({
    title,
    creator: "Junheng 均衡",
    ...(paper.contents === true && { pageNumbers: headingPages(tables) }),
    styles: {
      default: { document: { run: { font: textFont, size: 21, language: { value: "en-GB", eastAsia: "zh-CN" } } } },
      paragraphStyles: contentsLines,
    },
    sections: [
      {
        properties: pageOf(paper),
        footers: { default: footerOf(paper) },
        children: [titleOf(title, sizesOf(paper)), ...contentsOf(paper), ...(await blocksOf(paper, rasterise, tables))],
      },
    ],
  });
  return putTables(new Uint8Array(await Packer.toArrayBuffer(document)), tables);
}

const titleOf = (text: string, { title, titleAfter }: PaperSizes): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: titleAfter / 2, after: titleAfter, ...fixedLine(title) },
    children: [new TextRun({ text, font: headingFont, size: title, bold: true })],
  });

/** The lines of the contents, as high as the counting of pages takes them to be. */
const contentsLines = [1, 2].map((level) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: "Normal",
  paragraph: { spacing: fixedLine(21), indent: { left: (level - 1) * 420 } },
}));

/** The headings of the first two levels with their pages; Word counts them anew where it is asked to. */
const contentsOf = ({ contents, locale }: Paper): readonly FileChild[] =>
  contents === true
    ? [new TableOfContents(locale === "zh-CN" ? "目录" : "Contents", { hyperlink: true, headingStyleRange: "1-2" })]
    : [];
