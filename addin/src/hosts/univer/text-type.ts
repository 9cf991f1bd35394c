// How a text is kept in the grid, so that it stays a text when it is edited.
import { CellValueType } from "@univerjs/core";

/** What the grid would take for a number or a formula is forced to be text; the sign for that shows in its formula bar. */
export const textType = (text: string): CellValueType =>
  /^[=+\-@']|^[\s\d.,%/:]+$/.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
