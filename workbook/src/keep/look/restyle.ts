// Looks of her workbook with something of them changed, put behind those that are there: hers keep their numbers.
import { xmlText } from "../../write/xml-text.js";
import { builtInFormats } from "../../read/number-formats.js";
import { attributeOf, withAttribute } from "../tags.js";
import { argb } from "./argb.js";
import { childOf, withChild } from "./children.js";
import type { LookChange } from "../../looks/look-change.js";
import { sides } from "../../looks/look-change.js";
import type { ListName } from "./style-lists.js";
import { freeFormat, growingList, prefixOf, styleLists, styleListsOf, withMore } from "./style-lists.js";

/** A look by its number in the workbook, and what of it is changed. */
export interface Restyling {
  readonly base: number;
  readonly change: LookChange;
}

/** The part with the changed looks, and the number of each. */
export interface Restyled {
  readonly xml: string;
  readonly numbers: readonly number[];
}

/** The parts of a font in the order in which programs write them. */
const fontOrder = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"] as const;
const borderOrder = [...sides, "diagonal", "vertical", "horizontal"] as const;

/** Puts the changed looks in; one that is there already is not added again. */
export function restyle(xml: string, wanted: readonly Restyling[]): Restyled {
  const lists = styleListsOf(xml);
  const prefix = prefixOf(lists);
  const growing = new Map(styleLists.map((name) => [name, growingList(lists.get(name)?.items ?? [])]));
  const numberOf = (name: ListName, item: string): number => growing.get(name)?.placeOf(item) ?? 0;
  const itemOf = (name: ListName, number: string | undefined, otherwise: string): string =>
    lists.get(name)?.items[Number(number ?? 0)] ?? otherwise;
  const tag = (name: string, attributes = ""): string => `<${prefix}${name}${attributes}/>`;

  const font = (item: string, change: NonNullable<LookChange["font"]>): string => {
    let text = item;
    const set = (name: (typeof fontOrder)[number], written: string | null): void => {
      text = withChild(text, name, written, fontOrder);
    };
    const flag = (name: "b" | "i" | "strike", is: boolean | undefined): void => {
      if (is !== undefined) set(name, is ? tag(name) : null);
    };
    flag("b", change.bold);
    flag("i", change.italic);
    flag("strike", change.strike);
    if (change.underline !== undefined)
      set("u", change.underline === null ? null : tag("u", change.underline === "double" ? ' val="double"' : ""));
    if (change.size !== undefined) set("sz", change.size === null ? null : tag("sz", ` val="${change.size}"`));
    if (change.color !== undefined)
      set("color", change.color === null ? null : tag("color", ` rgb="${argb(change.color)}"`));
    if (change.name !== undefined) {
      set("name", change.name === null ? null : tag("name", ` val="${xmlText(change.name)}"`));
      // What says more of the old font is no longer so.
      for (const name of ["family", "charset", "scheme"] as const) set(name, null);
    }
    return text;
  };
  const fill = (color: string | null): number => {
    if (color === null) return 0;
    const inside = `${tag("fgColor", ` rgb="${argb(color)}"`)}${tag("bgColor", ' indexed="64"')}`;
    const pattern = `<${prefix}patternFill patternType="solid">${inside}</${prefix}patternFill>`;
    return numberOf("fills", `<${prefix}fill>${pattern}</${prefix}fill>`);
  };
  const border = (item: string, change: NonNullable<LookChange["borders"]>): string =>
    sides.reduce((text, side) => {
      const line = change[side];
      if (line === undefined) return text;
      const color = line === null ? "" : tag("color", ` rgb="${argb(line.color)}"`);
      const written =
        line === null ? tag(side) : `<${prefix}${side} style="${xmlText(line.style)}">${color}</${prefix}${side}>`;
      return withChild(text, side, written, borderOrder);
    }, item);
  const format = (code: string | null): number => {
    const known = Object.entries(builtInFormats).find(([, each]) => each === code);
    if (code === null || code === "General") return 0;
    if (known !== undefined) return Number(known[0]);
    const there = [...(lists.get("numFmts")?.items ?? []), ...(growing.get("numFmts")?.added ?? [])];
    const found = there.find((item) => attributeOf(item, "formatCode") === code);
    if (found !== undefined) return Number(attributeOf(found, "numFmtId"));
    const next = freeFormat(there);
    numberOf("numFmts", tag("numFmt", ` numFmtId="${next}" formatCode="${xmlText(code)}"`));
    return next;
  };

  const numbers = wanted.map(({ base, change }) => {
    const xf = itemOf("cellXfs", String(base), tag("xf", ' numFmtId="0" fontId="0" fillId="0" borderId="0"'));
    const end = xf.indexOf(">") + 1;
    let [head, rest] = [xf.slice(0, end), xf.slice(end)];
    const point = (attribute: string, number: number, applied: string): void => {
      head = withAttribute(withAttribute(head, attribute, String(number)), applied, "1");
    };
    if (change.font !== undefined) {
      const item = itemOf("fonts", attributeOf(head, "fontId"), tag("font"));
      point("fontId", numberOf("fonts", font(item, change.font)), "applyFont");
    }
    if (change.fill !== undefined) point("fillId", fill(change.fill), "applyFill");
    if (change.borders !== undefined) {
      const item = itemOf("borders", attributeOf(head, "borderId"), tag("border"));
      point("borderId", numberOf("borders", border(item, change.borders)), "applyBorder");
    }
    if (change.format !== undefined) point("numFmtId", format(change.format), "applyNumberFormat");
    const { horizontal, vertical, wrap } = change;
    if (horizontal !== undefined || vertical !== undefined || wrap !== undefined) {
      head = withAttribute(head, "applyAlignment", "1");
      let alignment = childOf(head + rest, "alignment") ?? tag("alignment");
      if (horizontal !== undefined) alignment = withAttribute(alignment, "horizontal", horizontal);
      if (vertical !== undefined) alignment = withAttribute(alignment, "vertical", vertical);
      if (wrap !== undefined) alignment = withAttribute(alignment, "wrapText", wrap ? "1" : null);
      const whole = withChild(head + rest, "alignment", alignment, ["alignment", "protection", "extLst"]);
      const at = whole.indexOf(">") + 1;
      [head, rest] = [whole.slice(0, at), whole.slice(at)];
    }
    return numberOf("cellXfs", head + rest);
  });
  const more = new Map([...growing].map(([name, { added }]) => [name, added]));
  return { xml: withMore(xml, lists, more), numbers };
}
