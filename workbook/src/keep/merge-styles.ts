// The looks of our sheets put behind those of a workbook: hers keep their numbers, ours get new ones.
import type { Patch } from "./patches.js";
import { applyPatches } from "./patches.js";
import type { Tag } from "./tags.js";
import { attributeOf, scanTags, withAttribute } from "./tags.js";

/** The styles part of both, and what a look of ours has to be added to, to get its number there. */
export interface MergedStyles {
  readonly xml: string;
  readonly firstStyle: number;
}

/** The lists in the order in which the part has them. */
const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

/** Merges. Both are whole parts. */
export function mergeStyles(hers: string, ours: string): MergedStyles {
  const [her, our] = [listsOf(hers), listsOf(ours)];
  const lengthOf = (name: string): number => her.get(name)?.items.length ?? 0;
  const firstFormat =
    Math.max(163, ...(her.get("numFmts")?.items ?? []).map((item) => Number(attributeOf(item, "numFmtId")) || 0)) + 1;
  const formats = (our.get("numFmts")?.items ?? []).map((item) => attributeOf(item, "numFmtId") ?? "");
  const formatOf = (id: string): string =>
    String(formats.includes(id) ? firstFormat + formats.indexOf(id) : Number(id));
  const renumbered = (name: string, item: string): string => {
    const end = item.indexOf(">") + 1;
    let head = item.slice(0, end);
    const set = (attribute: string, value: (old: string) => string): void => {
      head = withAttribute(head, attribute, value(attributeOf(head, attribute) ?? "0"));
    };
    if (name === "numFmts" || name === "cellXfs") set("numFmtId", formatOf);
    if (name === "cellXfs")
      for (const [attribute, list] of [
        ["fontId", "fonts"],
        ["fillId", "fills"],
        ["borderId", "borders"],
      ] as const)
        set(attribute, (old) => String(Number(old) + lengthOf(list)));
    return head + item.slice(end);
  };
  const prefix = her.get("cellXfs")?.prefix ?? her.get("styleSheet")?.prefix ?? "";
  const patches: Patch[] = [];
  let place = her.get("styleSheet")?.headEnd ?? 0;
  for (const name of lists) {
    const list = her.get(name);
    const items = name === "cellStyleXfs" ? [] : (our.get(name)?.items ?? []);
    const more = withPrefix(items.map((item) => renumbered(name, item)).join(""), prefix);
    const count = String(lengthOf(name) + items.length);
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
  return { xml: applyPatches(hers, patches), firstStyle: lengthOf("cellXfs") };
}

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
