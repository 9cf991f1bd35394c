// Result sheets as one paper that lies across: a chapter for each sheet.
import type { Locale } from "../diagnostics/index.js";
import type { ResultSheet } from "../reports/index.js";
import { heading } from "./blocks.js";
import type { Block, Paper } from "./paper.js";
import { sheetPaper } from "./sheet-paper.js";

/** How the sheets follow each other. */
export interface SheetsPaperOptions {
  /** Each sheet begins a page of its own, so that it can be sent by itself. */
  readonly ownPages?: boolean;
}

/**
 * The paper of several result sheets (结果表成册), for a document of scores, a comparison, a plan or questions to schools.
 *
 * Rule: chapters in the order in which the sheets are given.
 * Shape: under its title a chapter for each sheet, called as the sheet is, and its rows as `sheetPaper` gives them; a sheet's own title
 * stands below where it says something else. Units, zeros and missing: the cells as they are. None: no sheets are a title alone. Errors:
 * none thrown for data. Source: the sheets.
 *
 * @example
 * sheetsPaper([{ id: "s", name: "结论", rows: [], widths: [] }], "评估", "zh-CN").blocks.length // => 1
 */
export function sheetsPaper(
  sheets: readonly ResultSheet[],
  title: string,
  locale: Locale,
  { ownPages = false }: SheetsPaperOptions = {},
): Paper {
  const blocks = sheets.flatMap((sheet, position): readonly Block[] => {
    const own = sheetPaper(sheet, locale);
    return [
      ...(ownPages && position > 0 ? [{ kind: "pageBreak" } as const] : []),
      { kind: "heading", level: 1, text: sheet.name },
      ...(own.title === sheet.name ? [] : [heading(own.title)]),
      ...own.blocks,
    ];
  });
  return { id: "sheets", title, locale, orientation: "landscape", compact: true, blocks };
}
