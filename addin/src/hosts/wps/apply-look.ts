// Gives cells of WPS the look of a style.
import type { Look } from "../sheet-looks.js";
import { borderColour } from "../sheet-looks.js";
import type { WpsRange } from "./model.js";
import { et } from "./model.js";

const alignments = { Left: et.left, Center: et.center, Right: et.right } as const;

/**
 * A colour as the object model counts it: blue, green, red.
 *
 * @example
 * colourNumber("#FF0080") // => 8388863
 */
export const colourNumber = (colour: string): number => {
  const value = Number.parseInt(colour.slice(1), 16);
  return ((value & 255) << 16) | (value & 0xff00) | (value >> 16);
};

/** Sets what the look says, and nothing else. */
export const applyLook = (cells: WpsRange, look: Look): void => {
  if (look.fill !== undefined) cells.Interior.Color = colourNumber(look.fill);
  if (look.colour !== undefined) cells.Font.Color = colourNumber(look.colour);
  if (look.bold !== undefined) cells.Font.Bold = look.bold;
  if (look.size !== undefined) cells.Font.Size = look.size;
  if (look.align !== undefined) cells.HorizontalAlignment = alignments[look.align];
  if (look.wrap !== undefined) cells.WrapText = look.wrap;
  cells.VerticalAlignment = et.center;
  if (look.border !== true) return;
  cells.Borders.LineStyle = et.continuous;
  cells.Borders.Color = colourNumber(borderColour);
};
