// Widths of columns as files have them, in characters of the default font, and as they are shown, in pixels (ECMA-376, part 1, 18.3.1.13).
import type { FontLook } from "@junheng/workbook/looks";

/** The widths of one file. */
export interface ColumnWidths {
  readonly pixelsOf: (characters: number) => number;
  /** A width that is shown with so many pixels, as Excel writes it: in parts of 256. */
  readonly charactersOf: (pixels: number) => number;
  /** The pixels of columns that nobody set. */
  readonly usual: number;
}

/** The widest digit of a font of 11 points, in pixels: Chinese fonts have wider ones. */
const digitOf = (font: string): number => (/[\u2e80-\uffff]|sim|song|hei|kai|deng|yahei/i.test(font) ? 8 : 7);

/** The most that a file may say. */
const widest = 255;

/** The widths of a file with this default font. */
export function columnWidths({ name = "", size = 11 }: FontLook = {}): ColumnWidths {
  const digit = (digitOf(name) * size) / 11;
  return {
    pixelsOf: (characters) => Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit),
    charactersOf: (pixels) => Math.min(Math.trunc((pixels / digit) * 256) / 256, widest),
    usual: Math.round(digit * 9 + 1),
  };
}
