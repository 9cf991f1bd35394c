// Rows put into a sheet where they belong.
import type { Patch } from "./patches.js";
import type { SheetMap, Span } from "./sheet-map.js";

/** The patches that put rows in, each by its number counted from 0 and as text; they come in order, and none of them is there. */
export function newRows(
  xml: string,
  map: SheetMap,
  added: readonly (readonly [row: number, text: string])[],
): readonly Patch[] {
  const patches: Patch[] = [];
  let next = 0;
  let atEnd = "";
  for (const [number, text] of added) {
    while ((map.rows[next]?.row ?? Infinity) < number) next++;
    const start = map.rows[next]?.start;
    if (start === undefined) atEnd += text;
    else patches.push({ start, end: start, text });
  }
  return [...patches, ...intoElement(map.data, xml.slice(map.data.start, map.data.headEnd), atEnd, map.prefix)];
}

/** Text at the end of an element, which is opened where it was empty. */
export const intoElement = (span: Span, head: string, text: string, prefix: string): readonly Patch[] => {
  if (text === "") return [];
  if (!head.endsWith("/>")) return [{ start: span.tail, end: span.tail, text }];
  const [, name = ""] = /^<(?:[^\s:/>]*:)?([^\s/>]*)/.exec(head) ?? [];
  return [{ start: span.start, end: span.end, text: `${head.slice(0, -2)}>${text}</${prefix}${name}>` }];
};
