// A paper to .docx: upright pages with the margins of official documents, contents with pages, tables that fit, pictures.
import type { Paper } from "@junheng/engine/papers";
import type { FileChild } from "docx";
import { AlignmentType, Document, Packer, Paragraph, TableOfContents, TextRun } from "docx";
import { storableText } from "../storable-text.js";
import { headingFont, textFont } from "./fonts.js";
import { blocksOf, type Rasterise } from "./paper-blocks.js";
import { layoutPages } from "./layout-pages.js";
import { footerOf, pageOf } from "./paper-page.js";
import { sizesOf, type PaperSizes } from "./paper-sizes.js";

/** What a document of a paper is made with. */
export interface PaperOptions {
  /** Makes PNG of the pictures; without it their words stand in their place. */
  readonly rasterise?: Rasterise;
}

/** Writes the document. */
export async function writePaper(paper: Paper, { rasterise }: PaperOptions = {}): Promise<Uint8Array> {
  const title = storableText(paper.title);
  const document = new Document({
    title,
    creator: "Junheng 均衡",
    ...(paper.contents === true && { pageNumbers: await layoutPages() }),
    styles: {
      default: { document: { run: { font: textFont, size: 21, language: { value: "en-GB", eastAsia: "zh-CN" } } } },
    },
    sections: [
      {
        properties: pageOf(paper),
        footers: { default: footerOf(paper) },
        children: [titleOf(title, sizesOf(paper)), ...contentsOf(paper), ...(await blocksOf(paper, rasterise))],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const titleOf = (text: string, { title, titleAfter }: PaperSizes): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: titleAfter / 2, after: titleAfter },
    children: [new TextRun({ text, font: headingFont, size: title, bold: true })],
  });

/** The headings of the first two levels with their pages; Word counts them anew where it is asked to. */
const contentsOf = ({ contents, locale }: Paper): readonly FileChild[] =>
  contents === true
    ? [new TableOfContents(locale === "zh-CN" ? "目录" : "Contents", { hyperlink: true, headingStyleRange: "1-2" })]
    : [];
