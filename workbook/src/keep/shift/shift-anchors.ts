// Where pictures, charts and notes stand over the cells, after rows or columns were put in or taken out.
import type { Patch } from "../patches.js";
import { applyPatches } from "../patches.js";
import type { Tag } from "../tags.js";
import { attributeOf, scanTags } from "../tags.js";
import type { SheetMoves } from "./moves.js";
import { indexAfter, placeAfter } from "./moves.js";

/** A drawing with its anchors moved. In the old form (VML), which notes have, a note goes with its cell. */
export function shiftedAnchors(xml: string, { rows, columns }: SheetMoves): string {
  let patches: Patch[] = [];
  const open: Tag[] = [];
  const within = (name: string): Tag | undefined => open.find((tag) => tag.name === name);
  let gone: Tag | null = null;

  const numberIn = (tag: Tag, close: Tag): number => Number(xml.slice(tag.end, close.start));
  const put = (tag: Tag, close: Tag, text: string): void =>
    void patches.push({ start: tag.end, end: close.start, text });
  const leave = (tag: Tag, close: Tag): void => {
    const along = tag.name === "row" || tag.name === "Row" ? rows : columns;
    switch (tag.name) {
      case "row":
      case "col": {
        const anchor = within("twoCellAnchor");
        const isFixed =
          anchor !== undefined && attributeOf(xml.slice(anchor.start, anchor.end), "editAs") === "absolute";
        if ((within("from") ?? within("to")) !== undefined && !isFixed)
          put(tag, close, String(placeAfter(numberIn(tag, close), along)));
        break;
      }
      case "Row":
      case "Column": {
        const after = indexAfter(numberIn(tag, close), along);
        if (after === null) gone = within("shape") ?? null;
        else put(tag, close, String(after));
        break;
      }
      case "Anchor": {
        const numbers = xml.slice(tag.end, close.start).split(",").map(Number);
        if (numbers.length !== 8 || numbers.some((number) => !Number.isInteger(number))) break;
        const moved = numbers.map((number, at) =>
          at % 2 === 1 ? number : placeAfter(number, at % 4 === 0 ? columns : rows),
        );
        put(tag, close, moved.join(", "));
        break;
      }
      case "shape":
        if (gone !== tag) break;
        patches = patches.filter(({ start }) => start < tag.start);
        put({ ...tag, end: tag.start }, { ...close, start: close.end }, "");
    }
  };

  scanTags(xml, (tag) => {
    if (tag.kind === "open") open.push(tag);
    else if (tag.kind === "close" && open.some(({ name }) => name === tag.name))
      // What an old browser's markup leaves open is closed with what it stands in.
      for (let top = open.pop(); top !== undefined; top = open.pop())
        if (top.name === tag.name) {
          leave(top, tag);
          break;
        }
  });
  return applyPatches(xml, patches);
}
