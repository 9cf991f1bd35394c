// Result sheets to .docx: a heading for each sheet, its single lines as paragraphs, its tables as tables.
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { version } from "@junheng/engine/words";
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { storableText } from "../storable-text.js";
import { cellText } from "./cell-text.js";
import { headingFont, textFont } from "./fonts.js";
import { tableOf } from "./table.js";

type Row = ResultSheet["rows"][number];

/** How a document is laid out. */
export interface DocumentOptions {
  /** Each sheet begins a page of its own, so that it can be sent by itself. */
  readonly ownPages?: boolean;
}

/** Writes a document of all sheets; pages lie across, for the forms are wide. */
export async function writeDocument(
  sheets: readonly ResultSheet[],
  heading: string,
  locale: Locale,
  { ownPages = false }: DocumentOptions = {},
): Promise<Uint8Array> {
  const title = storableText(heading);
  const document = new Document({
    title,
    creator: "Junheng 均衡",
    styles: {
      default: { document: { run: { font: textFont, size: 21, language: { value: "en-US", eastAsia: "zh-CN" } } } },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: new Footer({ children: [pageNumber(locale)] }) },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: title, font: headingFont, size: 36, bold: true })],
          }),
          ...sheets.flatMap((sheet, position) => sheetChildren(sheet, ownPages && position > 0)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The page, and what made the document. */
const pageNumber = (locale: Locale): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        children: [
          ...(locale === "zh-CN" ? ["第 ", PageNumber.CURRENT, " 页"] : ["Page ", PageNumber.CURRENT]),
          ` · 均衡 Junheng ${version}`,
        ],
      }),
    ],
  });

/** A sheet: runs of rows with one filled cell become paragraphs, the others a table. */
const sheetChildren = (sheet: ResultSheet, onNewPage: boolean) => {
  const children: (Paragraph | ReturnType<typeof tableOf>)[] = [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      pageBreakBefore: onNewPage,
      spacing: { before: 360, after: 120 },
      children: [new TextRun({ text: storableText(sheet.name), font: headingFont, size: 28, color: "000000" })],
    }),
  ];
  let rows: Row[] = [];
  const flush = (): void => {
    if (rows.length > 0) children.push(tableOf(rows, sheet.widths), new Paragraph({}));
    rows = [];
  };
  for (const row of sheet.rows) {
    const only = onlyCell(row);
    if (only === undefined) rows.push(row);
    else {
      flush();
      if (only !== null) children.push(lineOf(only));
    }
  }
  flush();
  return children;
};

/** The one filled cell of a row; null for a blank row; undefined where the row belongs to a table. */
const onlyCell = (row: Row): SheetCell | null | undefined => {
  const filled = row.filter((cell) => cell !== null && cell.value !== null && cell.value !== "");
  if (filled.length === 0) return null;
  return filled.length === 1 && row[0] === filled[0] && (filled[0]?.rowSpan ?? 1) === 1 ? filled[0] : undefined;
};

const lineOf = (cell: SheetCell): Paragraph =>
  new Paragraph({
    spacing: { after: 80 },
    keepNext: cell.style === "title",
    children: [new TextRun({ text: cellText(cell), bold: cell.style === "title" || cell.style === "header" })],
  });
