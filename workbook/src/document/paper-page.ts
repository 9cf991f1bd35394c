// The page of an official document: A4 with the margins of GB/T 9704, the page's number below.
import type { Paper } from "@junheng/engine/papers";
import { version } from "@junheng/engine/words";
import { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";
import { textFont } from "./fonts.js";

/** Twentieths of a point of a millimetre. */
const mm = 1440 / 25.4;
/** 天头 37 mm, 订口 28 mm; with a type area of 156 × 225 mm 35 mm and 26 mm are left. */
const official = { top: 37 * mm, bottom: 35 * mm, left: 28 * mm, right: 26 * mm };
/** Of a paper that belongs on one page. */
const narrow = { top: 13 * mm, bottom: 13 * mm, left: 15 * mm, right: 15 * mm };
const [short, long] = [11906, 16838];

const marginOf = ({ compact }: Paper) => (compact === true ? narrow : official);

const lying = ({ orientation }: Paper): boolean => orientation === "landscape";

/** Twentieths of a point of the type area, from left to right. */
export const pageWidth = (paper: Paper): number =>
  Math.floor((lying(paper) ? long : short) - marginOf(paper).left - marginOf(paper).right);

/** Set-up of the pages. */
export const pageOf = (paper: Paper): NonNullable<ISectionOptions["properties"]> => ({
  page: {
    size: {
      width: short,
      height: long,
      orientation: lying(paper) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      ...Object.fromEntries(Object.entries(marginOf(paper)).map(([side, size]) => [side, Math.round(size)])),
      ...(paper.compact === true && { footer: Math.round(6 * mm) }),
    },
  },
});

/** The page's number, and what made the document. */
export const footerOf = ({ locale }: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: textFont,
            size: 18,
            children: [
              ...(locale === "zh-CN" ? ["第 ", PageNumber.CURRENT, " 页"] : ["Page ", PageNumber.CURRENT]),
              ` · 均衡 Junheng ${version}`,
            ],
          }),
        ],
      }),
    ],
  });
