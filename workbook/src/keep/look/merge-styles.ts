// The looks of our sheets put behind those of a workbook: hers keep their numbers, ours get new ones.
import { attributeOf, withAttribute } from "../tags.js";
import type { ListName } from "./style-lists.js";
import { freeFormat, growingList, prefixOf, styleLists, styleListsOf, withMore } from "./style-lists.js";

/** The styles part of both, and the number that a look of ours has there. */
export interface MergedStyles {
  readonly xml: string;
  readonly styleOf: (own: number) => number;
  /** The number of a look that a rule gives to cells. */
  readonly ruleLookOf: (own: number) => number;
}

/** Lists whose elements nothing of ours needs. */
const notOurs: ReadonlySet<ListName> = new Set(["cellStyleXfs", "cellStyles"]);

/** Merges. Both are whole parts. What is there already in the same words is not added again, so that a file does not grow with each save. */
export function mergeStyles(hers: string, ours: string): MergedStyles {
  const [her, our] = [styleListsOf(hers), styleListsOf(ours)];
  const prefix = prefixOf(her);
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
  const more = new Map<ListName, readonly string[]>();
  for (const name of styleLists) {
    const items = notOurs.has(name) ? [] : (our.get(name)?.items ?? []);
    const list = growingList(her.get(name)?.items ?? []);
    places.set(
      name,
      items.map((item) => list.placeOf(withPrefix(renumbered(name, item), prefix))),
    );
    more.set(name, list.added);
  }
  return {
    xml: withMore(hers, her, more),
    styleOf: (own) => placeOf("cellXfs", own),
    ruleLookOf: (own) => placeOf("dxfs", own),
  };
}

/** The number that each format of ours gets: that of the same format of hers, else the next free one. */
const formatNumbers = (hers: readonly string[], ours: readonly string[]): ReadonlyMap<string, string> => {
  const numberIn = (item: string): string => attributeOf(item, "numFmtId") ?? "";
  const taken = new Map(hers.map((item) => [attributeOf(item, "formatCode"), numberIn(item)]));
  let next = freeFormat(hers);
  return new Map(
    ours.map((item) => [numberIn(item), taken.get(attributeOf(item, "formatCode")) ?? String(next++)] as const),
  );
};

const withPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, (_, slash: string) => `<${slash}${prefix}`);
