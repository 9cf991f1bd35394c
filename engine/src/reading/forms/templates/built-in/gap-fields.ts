// Makes the fields of a form whose values are written into gaps of printed texts.
import { columnLetters } from "../../../cells/index.js";
import { gapCount, withGaps } from "../../values/gaps.js";
import type { FormField } from "../form-template.js";

/** What a gap means, with the unit printed behind it where it is not the field's own; null where it is not read. */
export type GapMeaning = string | readonly [path: string, unit: string] | null;

/** A printed text: the cell of the label beside it, the label, the text, and what each of its gaps means. */
export interface GapText {
  readonly cell: string;
  readonly label: string;
  readonly text: string;
  readonly gaps: readonly GapMeaning[];
  /** How far right of the label the text stands; 0 where it is its own label. */
  readonly right?: number;
}

/** The fields of a text. @throws RangeError where there are not as many meanings as gaps. */
export function gapFields({ cell, label, text, gaps, right = 1 }: GapText): readonly FormField[] {
  const printed = withGaps(text);
  if (gapCount(printed) !== gaps.length)
    throw new RangeError(
      `gapFields requires a meaning for each gap of ${cell}, got ${gaps.length} for ${gapCount(printed)}`,
    );
  return gaps.flatMap((meaning, blank): readonly FormField[] => {
    if (meaning === null) return [];
    const [path, unit] = typeof meaning === "string" ? [meaning, undefined] : meaning;
    const place = { kind: "blank", down: 0, right, blank, text: printed } as const;
    return [{ path, label, cell, place, ...(unit !== undefined && { unit }) }];
  });
}

/** A field with a cell of its own, right of its label. */
export const cellField = (
  path: string,
  label: string,
  cell: string,
  right: number,
  more: Partial<FormField> = {},
): FormField => ({
  path,
  label,
  cell,
  place: { kind: "cell", down: 0, right },
  ...more,
});

/** A field with a cell of its own, below its label. */
export const belowField = (
  path: string,
  label: string,
  cell: string,
  down: number,
  more: Partial<FormField> = {},
): FormField => ({
  path,
  label,
  cell,
  place: { kind: "cell", down, right: 0 },
  ...more,
});

/** The address of a cell, counted from 1 in both directions. */
export const address = (row: number, column: number): string => `${columnLetters(column - 1)}${row}`;
