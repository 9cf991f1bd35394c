// Figures as they are written into a form: by its rounding, in the gaps of its texts.
import { formAmount, gapSign } from "../../reading/forms/index.js";

const levels = ["", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"];

/** A figure in a gap; levels in Roman numerals, as the form prints them. */
export const gapText = (path: string, value: number | string): string => {
  if (typeof value === "string") return value;
  return (path.endsWith(".level") ? levels[value] : undefined) ?? formAmount(path, value);
};

/** A printed text with its gaps filled in order; one without a figure stays. */
export const filledText = (text: string, figures: readonly (string | null)[]): string => {
  const [first = "", ...pieces] = text.split(gapSign);
  return pieces.reduce((written, piece, gap) => `${written}${figures[gap] ?? gapSign}${piece}`, first);
};
