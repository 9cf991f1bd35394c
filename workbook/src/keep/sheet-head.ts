// What stands around the cells of a sheet: the looks of its rows and columns, and its used range.
import { addressOf, rangeOf } from "../read/addresses.js";
import { isTrue } from "../read/xml.js";
import type { CellEdit } from "./cell-edit.js";
import type { Patch } from "./patches.js";
import { isWithin } from "./sheet-formulas.js";
import { attributeOf, scanTags, withAttribute } from "./tags.js";

/** The look of a row's new cells; none where it has none of its own. */
export const rowStyle = (head: string): string | undefined =>
  isTrue(attributeOf(head, "customFormat")) ? attributeOf(head, "s") : undefined;

/** The look of a column's new cells, by its number; none where it has none of its own. */
export function columnStyles(xml: string): (column: number) => string | undefined {
  const columns = tagsNamed(headOf(xml), "col").map(({ tag }) => ({
    first: Number(attributeOf(tag, "min")) - 1,
    last: Number(attributeOf(tag, "max")) - 1,
    style: attributeOf(tag, "style"),
  }));
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.style;
}

/** The used range that the sheet states, where edits lie outside of it. */
export function patchDimension(xml: string, edits: readonly CellEdit[]): readonly Patch[] {
  return tagsNamed(headOf(xml), "dimension").flatMap(({ tag, start, end }) => {
    const range = rangeOf(attributeOf(tag, "ref") ?? "");
    if (range === null || edits.every(({ row, column }) => isWithin(range, row, column))) return [];
    const wide = edits.reduce(
      ({ top, left, bottom, right }, { row, column }) => ({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      range,
    );
    const ref = `${addressOf(wide.top, wide.left)}:${addressOf(wide.bottom, wide.right)}`;
    return [{ start, end, text: withAttribute(tag, "ref", ref) }];
  });
}

/** What stands before the rows. */
const headOf = (xml: string): string => {
  const end = xml.search(/<(?:[^\s:/<>]*:)?sheetData[\s/>]/);
  return end < 0 ? xml : xml.slice(0, end);
};

/** The tags of one name, with their places. */
export function tagsNamed(xml: string, wanted: string): readonly { tag: string; start: number; end: number }[] {
  const found: { tag: string; start: number; end: number }[] = [];
  scanTags(xml, ({ name, start, end, kind }) => {
    if (name === wanted && kind !== "close") found.push({ tag: xml.slice(start, end), start, end });
  });
  return found;
}
