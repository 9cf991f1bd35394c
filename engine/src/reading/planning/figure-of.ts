// A plain figure of a cell: a number, or a text that is one, with its unit or its percent sign.
import type { Cell } from "../cells/index.js";
import { readNumberText, textOf } from "../cells/index.js";

/** The figure, a percentage as its share; null where there is none. */
export function figureOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  const read = readNumberText(textOf(cell));
  if (read.kind !== "figure") return null;
  return read.percent ? read.value / 100 : read.value;
}
