// What stands in the XML of a sheet before and behind its cells, in the order in which the format has it.
import { withChild } from "./children.js";

/** Source: ECMA-376, part 1, 18.3.1.99. */
const parts = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

/** The sheet with a part replaced or put in where it belongs, or taken out by null. */
export const withSheetPart = (xml: string, part: (typeof parts)[number], text: string | null): string =>
  withChild(xml, part, text, parts);

/** What the names of a sheet's elements begin with; usually nothing. */
export const sheetPrefix = (xml: string): string => /<([^\s:/<>!?]{1,40}:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
