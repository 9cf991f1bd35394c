// The lists of a workbook's styles (fonts, fills, borders, formats and the looks made of them), and more put behind what they hold.
import type { Patch } from "../patches.js";
import { applyPatches } from "../patches.js";
import type { Tag } from "../tags.js";
import { attributeOf, scanTags, withAttribute } from "../tags.js";

/** The lists in the order in which the part has them. */
export const styleLists = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
export type ListName = (typeof styleLists)[number];

/** One list: where it stands, and its elements as text. */
export interface StyleList {
  readonly prefix: string;
  readonly start: number;
  readonly headEnd: number;
  tail: number;
  end: number;
  readonly items: string[];
}

/** The lists by name; `styleSheet` is the whole. */
export type StyleLists = ReadonlyMap<string, StyleList>;

/** The lists of a part, each with its elements as text; `styleSheet` is the whole. */
export const styleListsOf = (xml: string): StyleLists => {
  const found = new Map<string, StyleList>();
  const path: Tag[] = [];
  scanTags(xml, (tag) => {
    const opened = tag.kind === "close" ? path.pop() : tag;
    const list = found.get(path[1]?.name ?? "");
    if (tag.kind !== "close" && path.length < 2 && !found.has(tag.name))
      found.set(tag.name, {
        prefix: tag.prefix,
        start: tag.start,
        headEnd: tag.end,
        tail: tag.end,
        end: tag.end,
        items: [],
      });
    if (tag.kind === "open") path.push(tag);
    else if (path.length === 2 && opened !== undefined) list?.items.push(xml.slice(opened.start, tag.end));
    else if (path.length < 2)
      Object.assign(found.get(tag.name) ?? {}, tag.kind === "close" && { tail: tag.start, end: tag.end });
  });
  return found;
};

/** What the names of the part's elements begin with; usually nothing. */
export const prefixOf = (lists: StyleLists): string =>
  lists.get("cellXfs")?.prefix ?? lists.get("styleSheet")?.prefix ?? "";

/** A list that grows by what it has not yet. */
export interface GrowingList {
  /** The place of an element: where it stands in the same words, else behind all others. */
  readonly placeOf: (item: string) => number;
  /** What was put behind. */
  readonly added: readonly string[];
}

/** The elements of a list, and more. */
export function growingList(items: readonly string[]): GrowingList {
  const places = new Map<string, number>();
  items.forEach((item, at) => void (places.has(item) || places.set(item, at)));
  const added: string[] = [];
  const placeOf = (item: string): number => {
    const place = places.get(item) ?? items.length + added.push(item) - 1;
    places.set(item, place);
    return place;
  };
  return { placeOf, added };
}

/** The first number that no format has; those up to 163 are the program's own (ECMA-376, part 1, 18.8.30). */
export const freeFormat = (formats: readonly string[]): number =>
  formats.reduce((most, item) => Math.max(most, Number(attributeOf(item, "numFmtId")) || 0), 163) + 1;

/** The part with more elements behind those of its lists; a list that was not there comes where it belongs. */
export const withMore = (xml: string, lists: StyleLists, more: ReadonlyMap<ListName, readonly string[]>): string => {
  const prefix = prefixOf(lists);
  const patches: Patch[] = [];
  let place = lists.get("styleSheet")?.headEnd ?? 0;
  for (const name of styleLists) {
    const list = lists.get(name);
    const added = more.get(name) ?? [];
    const text = added.join("");
    const count = String((list?.items.length ?? 0) + added.length);
    if (text !== "" && list === undefined)
      patches.push({ start: place, end: place, text: `<${prefix}${name} count="${count}">${text}</${prefix}${name}>` });
    else if (text !== "" && list !== undefined) {
      const head = withAttribute(xml.slice(list.start, list.headEnd), "count", count);
      const open = head.endsWith("/>") ? `${head.slice(0, -2)}>` : head;
      patches.push({ start: list.start, end: list.headEnd, text: open });
      patches.push({ start: list.tail, end: list.tail, text: open === head ? text : `${text}</${prefix}${name}>` });
    }
    place = list?.end ?? place;
  }
  return applyPatches(xml, patches);
};
