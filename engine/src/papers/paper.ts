// A paper that leaves the office, before it is a document, a sheet or a page: headings, sentences, tables and pictures in their order.
import type { Locale, Where } from "../diagnostics/index.js";
import type { ResultSheet } from "../reports/index.js";
import type { Picture } from "./pictures/index.js";

/** A row of a table: cells as those of a result sheet; what a span covers is null. */
export type PaperRow = ResultSheet["rows"][number];

/** How a sentence looks: `good`, `bad` and `doubt` carry a sign or a word of their own, for a colour never speaks alone. */
export type ParagraphStyle = "text" | "good" | "bad" | "doubt" | "note";

/** A heading; the first level begins a chapter. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Which chapter it begins, the same in every language: a template asks for it by this. */
  readonly chapter?: string;
  /** What the chapter is called without its number. */
  readonly name?: string;
}

/** One or more sentences. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  /** `text` where it is not said. */
  readonly style?: ParagraphStyle;
  /** The user's cells it speaks of: a page makes them links. On paper the text itself names them, where they are to be named. */
  readonly cells?: readonly Where[];
}

/** A table; its first rows stand again on every page. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption?: string;
  /** How wide the columns are to each other. */
  readonly widths: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly PaperRow[];
}

/** A picture, and what it shows in words for those who do not see it. */
export interface PictureBlock {
  readonly kind: "picture";
  readonly picture: Picture;
  readonly alt: string;
  readonly caption?: string;
}

/** What follows stands on a new page. */
export interface PageBreakBlock {
  readonly kind: "pageBreak";
}

/** A part of a paper. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | PictureBlock | PageBreakBlock;

/** A paper, every text of it in its language already. */
export interface Paper {
  /** A stable id, such as `county-report`. */
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  /** Which way its pages stand; upright where it is not said. */
  readonly orientation?: "portrait" | "landscape";
  /** A list of its headings with their pages stands under the title. */
  readonly contents?: boolean;
  /** What it holds belongs on one page, or each part of it does: margins are narrow, letters small. */
  readonly compact?: boolean;
  readonly blocks: readonly Block[];
}
