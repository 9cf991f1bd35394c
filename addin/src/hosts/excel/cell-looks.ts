// Gives cells of Excel the look of a style.
import { borderColour, type Look } from "../sheet-looks.js";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Gives cells a look. */
export const applyLook = (cells: Excel.RangeAreas, look: Look): void => {
  const { format } = cells;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  format.verticalAlignment = "Center";
  if (look.border !== true) return;
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = borderColour;
  }
};
