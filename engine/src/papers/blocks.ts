// Short ways to make the blocks of a paper.
import type { Where } from "../diagnostics/index.js";
import type { SheetCell } from "../reports/index.js";
import { textCell } from "../reports/cells.js";
import type { HeadingBlock, PaperRow, ParagraphBlock, ParagraphStyle, TableBlock } from "./paper.js";

/** A heading within a chapter. */
export const heading = (text: string, level: 2 | 3 = 2): HeadingBlock => ({ kind: "heading", level, text });

/** Sentences, and the cells they speak of. */
export const sentence = (
  text: string,
  style: ParagraphStyle = "text",
  cells: readonly Where[] = [],
): ParagraphBlock => ({
  kind: "paragraph",
  // A sentence may begin with a term.
  text: text.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  ...(style !== "text" && { style }),
  ...(cells.length > 0 && { cells }),
});

/** A table with one row of headings; each column a heading and how wide it is. */
export const table = (
  caption: string,
  columns: readonly (readonly [heading: string, width: number])[],
  rows: readonly PaperRow[],
): TableBlock => ({
  kind: "table",
  caption,
  widths: columns.map(([, width]) => width),
  headerRows: 1,
  rows: [columns.map(([text]) => header(text)), ...rows],
});

/** A cell of a heading row. */
export const header = (text: string, spans: Pick<SheetCell, "columnSpan" | "rowSpan"> = {}): SheetCell => ({
  ...textCell(text, "header"),
  ...spans,
});

/** How a verdict looks. */
export const styleOf = (met: boolean | null): "good" | "bad" | "doubt" =>
  met === null ? "doubt" : met ? "good" : "bad";
