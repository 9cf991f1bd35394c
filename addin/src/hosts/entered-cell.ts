// A cell of a result sheet as it is entered into a spreadsheet program, so that text stays text.
import type { SheetCell } from "@junheng/engine/reports";

/** The format for cells whose content stays text, whatever it begins with. */
const textFormat = "@";

/** What could be read as a formula also gets the programs' own sign for text, an apostrophe that is not shown. */
const asText = (text: string): string => (/^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text);

/** What is entered; an empty text where there is nothing. */
export const enteredValue = (cell: SheetCell | null | undefined): string | number => {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? "";
  return typeof value === "string" ? asText(value) : value;
};

/** The format it is entered under. */
export const shownFormat = (cell: SheetCell | null | undefined): string =>
  typeof cell?.value === "string" && cell.formula === undefined ? textFormat : (cell?.format ?? "General");
