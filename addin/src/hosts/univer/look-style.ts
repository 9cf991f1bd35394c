// The looks of a cell as her file has them, as the grid's style.
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellLook, LineLook } from "@junheng/workbook/looks";

/** Where texts stand, by the words of files. */
export const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

export const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** The lines of borders. */
export const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** An indent of one, in pixels. */
const indentPixels = 9;

/** The style; the grid turns texts down where files turn them up. */
export function styleOf({ font, fill, borders, rotation, indent, ...look }: CellLook): IStyleData {
  const { top, right, bottom, left } = borders;
  const isBordered = (top ?? right ?? bottom ?? left) !== undefined;
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font.italic === true && { it: BooleanNumber.TRUE }),
    ...(font.underline !== undefined && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike === true && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color !== undefined && { cl: { rgb: font.color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(isBordered && { bd: { t: lineOf(top), r: lineOf(right), b: lineOf(bottom), l: lineOf(left) } }),
    ...(look.horizontal !== undefined && { ht: horizontal[look.horizontal] }),
    vt: vertical[look.vertical],
    ...(look.wrap === true && { tb: WrapStrategy.WRAP }),
    ...(indent !== undefined && {
      pd: look.horizontal === "right" ? { r: indent * indentPixels } : { l: indent * indentPixels },
    }),
    ...(rotation === "vertical" && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    ...(typeof rotation === "number" && { tr: { a: -rotation } }),
    ...(look.format !== undefined && { n: { pattern: look.format } }),
  };
}

const lineOf = (line: LineLook | undefined): IBorderStyleData | null =>
  line === undefined ? null : { s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
