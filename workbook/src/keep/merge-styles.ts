// The looks of our sheets put behind those of a workbook: hers keep their numbers, ours get new ones.
import type { Patch } from "./patches.js";
import { applyPatches } from "./patches.js";
import type { Tag } from "./tags.js";
import { attributeOf, scanTags, withAttribute } from "./tags.js";

/** The styles part of both, and the number that a look of ours has there. */
export interface MergedStyles {
  readonly xml: string;
  readonly styleOf: (own: number) => number;
}

/** The lists in the order in which the part has them. */
const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type ListName = (typeof lists)[number];

/** Merges. Both are whole parts. What is there already in the same words is not added again, so that a file does not grow with each save. */
export function mergeStyles(hers: string, ours: string): MergedStyles {
  const [her, our] = [listsOf(hers), listsOf(ours)];
  const prefix = her.get("cellXfs")?.prefix ?? her.get("styleSheet")?.prefix ?? "";
  const places = new Map<ListName, readonly number[]>();
  const placeOf = (name: ListName, own: number): number => places.get(name)?.[own] ?? own;
  const formats = formatNumbers(her.get("numFmts")?.items ?? [], our.get("numFmts")?.items ?? []);
  const renumbered = (name: ListName, item: string): string => {
    const end = item.indexOf(">") + 1;
    let head = item.slice(0, end);
    const set = (attribute: string, value: (old: string) => string | number): void => {
      head = withAttribute(head, attribute, String(value(attributeOf(head, attribute) ?? "0")));
    };
    if (name === "numFmts" || name === "cellXfs") set("numFmtId", (old) => formats.get(old) ?? old);
    if (name === "cellXfs") {
      set("fontId", (old) => placeOf("fonts", Number(old)));
      set("fillId", (old) => placeOf("fills", Number(old)));
      set("borderId", (old) => placeOf("borders", Number(old)));
    }
    return head + item.slice(end);
  };
  const patches: Patch[] = [];
  let place = her.get("styleSheet")?.headEnd ?? 0;
  for (const name of lists) {
    const list = her.get(name);
    const items = name === "cellStyleXfs" ? [] : (our.get(name)?.items ?? []);
    const { added, numbers } = addedTo(
      list?.items ?? [],
      items.map((item) => withPrefix(renumbered(name, item), prefix)),
    );
    places.set(name, numbers);
    const more = added.join("");
    const count = String((list?.items.length ?? 0) + added.length);
    if (more !== "" && list === undefined)
      patches.push({ start: place, end: place, text: `<${prefix}${name} count="${count}">${more}</${prefix}${name}>` });
    else if (more !== "" && list !== undefined) {
      const head = withAttribute(hers.slice(list.start, list.headEnd), "count", count);
      const open = head.endsWith("/>") ? `${head.slice(0, -2)}>` : head;
      patches.push({ start: list.start, end: list.headEnd, text: open });
      patches.push({ start: list.tail, end: list.tail, text: open === head ? more : `${more}</${prefix}${name}>` });
    }
    place = list?.end ?? place;
  }
  return { xml: applyPatches(hers, patches), styleOf: (own) => placeOf("cellXfs", own) };
}

/** Items behind those of a list that it has not yet, and the place in it of each. */
const addedTo = (list: readonly string[], items: readonly string[]) => {
  const found = new Map<string, number>();
  list.forEach((item, at) => void (found.has(item) || found.set(item, at)));
  const added: string[] = [];
  const numbers = items.map((item) => {
    const there = found.get(item);
    if (there !== undefined) return there;
    const number = list.length + added.push(item) - 1;
    found.set(item, number);
    return number;
  });
  return { added, numbers };
};

/** The number that each format of ours gets: that of the same format of hers, else the next free one. */
const formatNumbers = (hers: readonly string[], ours: readonly string[]): ReadonlyMap<string, string> => {
  const numberIn = (item: string): string => attributeOf(item, "numFmtId") ?? "";
  const taken = new Map(hers.map((item) => [attributeOf(item, "formatCode"), numberIn(item)]));
  let next = Math.max(163, ...hers.map((item) => Number(numberIn(item)) || 0)) + 1;
  return new Map(
    ours.map((item) => [numberIn(item), taken.get(attributeOf(item, "formatCode")) ?? String(next++)] as const),
  );
};

interface List {
  readonly prefix: string;
  readonly start: number;
  readonly headEnd: number;
  tail: number;
  end: number;
  readonly items: string[];
}

/** The lists of a part, each with its elements as text; `styleSheet` is the whole. */
const listsOf = (xml: string): ReadonlyMap<string, List> => {
  const found = new Map<string, List>();
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

const withPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, (_, slash: string) => `<${slash}${prefix}`);
