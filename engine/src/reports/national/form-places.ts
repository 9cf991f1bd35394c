// Places of a form: of cells by their addresses, of fields' values, and what merged cells cover.
import { columnLetters } from "../../reading/cells/index.js";
import type { FormField } from "../../reading/forms/index.js";

/** A place, counted from 0. */
export interface FormPlace {
  readonly row: number;
  readonly column: number;
}

/** The place of an address such as `B7`. */
export function placeAt(address: string): FormPlace {
  const letters = [...address].filter((sign) => sign >= "A");
  const column = letters.reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.slice(letters.length)) - 1, column };
}

/** Where the value of a field stands. */
export function placeOf({ cell, place }: FormField): FormPlace & { readonly address: string } {
  const label = placeAt(cell);
  const [row, column] = [label.row + place.down, label.column + place.right];
  return { row, column, address: `${columnLetters(column)}${row + 1}` };
}

/** What merged cells span, by the place they begin at, and the places they cover. */
export function spansOf(merged: readonly string[]): {
  readonly from: ReadonlyMap<string, { readonly columnSpan?: number; readonly rowSpan?: number }>;
  readonly covered: ReadonlySet<string>;
} {
  const from = new Map<string, { readonly columnSpan?: number; readonly rowSpan?: number }>();
  const covered = new Set<string>();
  for (const range of merged) {
    const [start, end] = range.split(":").map(placeAt) as [FormPlace, FormPlace];
    const [rowSpan, columnSpan] = [end.row - start.row + 1, end.column - start.column + 1];
    from.set(`${start.row} ${start.column}`, {
      ...(rowSpan > 1 && { rowSpan }),
      ...(columnSpan > 1 && { columnSpan }),
    });
    for (let row = start.row; row <= end.row; row++)
      for (let column = start.column; column <= end.column; column++)
        if (row > start.row || column > start.column) covered.add(`${row} ${column}`);
  }
  return { from, covered };
}
