// The blocks of a paper as parts of a Word document.
import type { Block, Drawing, HeadingBlock, Paper, ParagraphStyle, PictureBlock } from "@junheng/engine/papers";
import { drawPicture } from "@junheng/engine/papers";
import type { FileChild } from "docx";
import { AlignmentType, HeadingLevel, ImageRun, LineRuleType, Paragraph, TextRun } from "docx";
import { storableText } from "../storable-text.js";
import { bodyFont, headingFont, secondFont, textFont } from "./fonts.js";
import { pageWidth } from "./paper-page.js";
import { fixedLine, sizesOf, type PaperSizes } from "./paper-sizes.js";
import { placeOfTable, type Tables } from "./put-tables.js";
import { tableBands } from "./table-bands.js";
import { tableText } from "./table-text.js";

/** Makes a PNG of a drawing, of so many dots to a pixel; null where that cannot be done here. */
export type Rasterise = (drawing: Drawing, scale: number) => Promise<Uint8Array | null>;

/** Dots to a pixel of the screen: about 290 to the inch, as paper is printed. */
const scale = 3;

const headings = {
  1: { level: HeadingLevel.HEADING_1, font: headingFont },
  2: { level: HeadingLevel.HEADING_2, font: secondFont },
  3: { level: HeadingLevel.HEADING_3, font: bodyFont },
} as const;

const colours: Readonly<Record<ParagraphStyle, string>> = {
  text: "000000",
  good: "1E6B3A",
  bad: "A3260F",
  doubt: "7A5200",
  note: "404040",
};

/** The parts, in their order; tables are held by their places, to be put there once all is written. */
export async function blocksOf(
  paper: Paper,
  rasterise: Rasterise | undefined,
  tables: Tables,
): Promise<readonly FileChild[]> {
  const parts: FileChild[] = [];
  let breaks = false;
  for (const block of paper.blocks) {
    if (block.kind === "pageBreak") breaks = true;
    else {
      parts.push(...(await partsOf(block, paper, breaks, rasterise, tables)));
      breaks = false;
    }
  }
  return parts;
}

const partsOf = async (
  block: Exclude<Block, { kind: "pageBreak" }>,
  paper: Paper,
  breaks: boolean,
  rasterise: Rasterise | undefined,
  tables: Tables,
): Promise<readonly FileChild[]> => {
  const sizes = sizesOf(paper);
  if (block.kind === "heading") return [headingOf(block, breaks, sizes)];
  if (block.kind === "paragraph") return [sentence(block.text, block.style ?? "text", breaks, sizes)];
  const before = breaks ? [new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0 } })] : [];
  const caption = block.caption === undefined ? [] : [captionOf(block.caption, sizes)];
  if (block.kind === "table") {
    const width = pageWidth(paper);
    const bands = tableBands(block, width).map((band) => tableText(band, width, sizes.table));
    return [...before, ...caption, ...bands.flatMap((band) => [placeOfTable(band, tables), gapAfterTable(sizes)])];
  }
  return [...before, ...caption, ...(await pictureOf(block, paper, rasterise))];
};

/** Tables that follow each other would be one; the line between them is as low as a compact paper asks. */
const gapAfterTable = ({ afterTable }: PaperSizes): Paragraph =>
  new Paragraph({
    spacing: afterTable === 0 ? { after: 0, line: 100, lineRule: "exact" } : { after: afterTable, ...fixedLine(21) },
  });

const headingOf = ({ level, text }: HeadingBlock, pageBreakBefore: boolean, sizes: PaperSizes): Paragraph => {
  const { level: heading, font } = headings[level];
  const size = sizes.headings[level];
  return new Paragraph({
    heading,
    pageBreakBefore,
    keepNext: true,
    spacing: { before: sizes.headingBefore, after: sizes.headingBefore / 2, ...fixedLine(size) },
    children: [new TextRun({ text: storableText(text), font, size, bold: level !== 1, color: "000000" })],
  });
};

const sentence = (text: string, style: ParagraphStyle, pageBreakBefore: boolean, sizes: PaperSizes): Paragraph =>
  new Paragraph({
    pageBreakBefore,
    spacing: {
      after: sizes.after,
      line: style === "note" ? Math.min(260, sizes.textLine) : sizes.textLine,
      lineRule: LineRuleType.EXACT,
    },
    ...(style === "note" ? {} : { indent: { firstLine: sizes.indent } }),
    children: [
      new TextRun({
        text: storableText(text),
        font: style === "note" ? textFont : bodyFont,
        size: style === "note" ? sizes.note : sizes.text,
        color: colours[style],
      }),
    ],
  });

const captionOf = (text: string, { caption, after }: PaperSizes): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: after + 40, after: after - 20, ...fixedLine(caption) },
    children: [new TextRun({ text: storableText(text), font: headingFont, size: caption })],
  });

/** The picture where it can be made, else what it shows in words. */
const pictureOf = async (
  { picture, alt }: PictureBlock,
  paper: Paper,
  rasterise: Rasterise | undefined,
): Promise<readonly Paragraph[]> => {
  const drawn = drawPicture(picture);
  const png = (await rasterise?.(drawn, scale)) ?? null;
  const words = storableText(alt);
  if (png === null) return [sentence(words, "note", false, sizesOf(paper))];
  const most = pageWidth(paper) / 15;
  const width = Math.min(most, drawn.width);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: sizesOf(paper).after },
      children: [
        new ImageRun({
          type: "png",
          data: png,
          transformation: { width, height: (drawn.height / drawn.width) * width },
          altText: { name: words.slice(0, 60), title: words.slice(0, 60), description: words },
        }),
      ],
    }),
  ];
};
