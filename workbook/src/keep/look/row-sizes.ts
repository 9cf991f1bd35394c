// Heights of rows, and which are hidden. Groups, looks and all else that a row says stay.
import type { RowSize } from "../../looks/size-change.js";
import { newRows } from "../new-rows.js";
import type { Patch } from "../patches.js";
import { applyPatches } from "../patches.js";
import { mapSheet } from "../sheet-map.js";
import { attributeOf, withAttribute } from "../tags.js";

/** The sheet with these rows so; one that its XML does not have is put in. */
export function withRowSizes(xml: string, sizes: readonly RowSize[]): string {
  if (sizes.length === 0) return xml;
  const map = mapSheet(xml, () => false);
  const rows = new Map(map.rows.map((row) => [row.row, row]));
  const patches: Patch[] = [];
  const added: (readonly [row: number, text: string])[] = [];
  for (const size of [...sizes].sort((a, b) => a.row - b.row)) {
    const there = rows.get(size.row);
    if (there === undefined) added.push([size.row, sized(`<${map.prefix}row r="${size.row + 1}"/>`, size)]);
    else {
      const { start, headEnd: end } = there;
      patches.push({ start, end, text: sized(xml.slice(start, end), size) });
    }
  }
  return applyPatches(xml, [...patches, ...newRows(xml, map, added)]);
}

const sized = (head: string, { height, hidden }: RowSize): string => {
  let text = head;
  const set = (name: string, value: string | null): void => void (text = withAttribute(text, name, value));
  // A row that was hidden by having no height is as high as its content when it is shown again.
  const isShownFlat = hidden === false && Number(attributeOf(head, "ht") ?? NaN) === 0;
  const written = height === undefined && isShownFlat ? null : height;
  if (written !== undefined) {
    set("ht", written === null ? null : String(written));
    set("customHeight", written === null ? null : "1");
  }
  if (hidden !== undefined) set("hidden", hidden ? "1" : null);
  return text;
};
