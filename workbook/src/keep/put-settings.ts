// Puts settings of ours among the properties of a package; the user's own properties stay as they are.
import { propertyContentType, propertyFormat, propertyPart } from "../property-part.js";
import { xmlText } from "../write/xml-text.js";
import type { EditedPackage } from "./edited-package.js";
import type { OwnSettings } from "./own-settings.js";
import { isOurs, isPropertiesKind, splitSettings } from "./own-settings.js";
import type { Patch } from "./patches.js";
import { applyPatches } from "./patches.js";
import { addRootPart } from "./relations.js";
import type { Tag } from "./tags.js";
import { attributeOf, scanTags } from "./tags.js";

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006";
const strict = "http://purl.oclc.org/ooxml/officeDocument";

/** Writes the settings in place of those that were there; without any, a package that had none is not touched. */
export function putSettings(book: EditedPackage, settings: OwnSettings): void {
  const properties = splitSettings(settings);
  const there = [...book.relationsOf("").values()].find(({ kind }) => isPropertiesKind(kind))?.path;
  const xml = book.textOf(there);
  if (there === undefined || xml === undefined) {
    if (properties.length > 0) book.put(propertyPart, newPart(book, properties));
    return;
  }
  const { own, highest, end } = scanned(xml);
  if (end === undefined || (own.length === 0 && properties.length === 0)) return;
  const written = elements(properties, highest + 1, end.prefix, namespaceIn(xml));
  book.put(there, applyPatches(xml, [...own, closing(xml, end, written)]));
}

const newPart = (book: EditedPackage, properties: readonly (readonly [string, string])[]): string => {
  let namespace = transitional;
  addRootPart(book, propertyPart, propertyContentType, (isStrict) => {
    namespace = isStrict ? strict : transitional;
    return `${namespace}/relationships/${isStrict ? "customProperties" : "custom-properties"}`;
  });
  const inside = elements(properties, 2, "", namespace);
  const root = namespace === strict ? "customProperties" : "custom-properties";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}/${root}">${inside}</Properties>`;
};

/** Ours that are there, to be taken out; the highest number that a property has; and the end of the list. */
const scanned = (xml: string) => {
  const own: Patch[] = [];
  let highest = 1;
  let from: number | null = null;
  let end: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.name === "Properties" && tag.kind !== "open") end = tag;
    if (tag.name !== "property") return;
    if (tag.kind === "close") {
      if (from !== null) own.push({ start: from, end: tag.end, text: "" });
      from = null;
      return;
    }
    const text = xml.slice(tag.start, tag.end);
    if (tag.kind === "open" && isOurs(attributeOf(text, "name") ?? "")) from = tag.start;
    else highest = Math.max(highest, Number(attributeOf(text, "pid")) || 0);
  });
  return { own, highest, end };
};

const namespaceIn = (xml: string): string => (xml.includes(`${strict}/`) ? strict : transitional);

/** Numbers of properties begin at 2. */
const elements = (
  properties: readonly (readonly [name: string, value: string])[],
  first: number,
  prefix: string,
  namespace: string,
): string =>
  properties
    .map(
      ([name, value], at) =>
        `<${prefix}property fmtid="${propertyFormat}" pid="${first + at}" name="${name}"><v:lpwstr xmlns:v="${namespace}/docPropsVTypes">${xmlText(value)}</v:lpwstr></${prefix}property>`,
    )
    .join("");

/** The properties before the end of the list; a list that was empty is opened for them. */
const closing = (xml: string, end: Tag, written: string): Patch =>
  end.kind === "close"
    ? { start: end.start, end: end.start, text: written }
    : {
        start: end.start,
        end: end.end,
        text: `${xml.slice(end.start, end.end - 2)}>${written}</${end.prefix}Properties>`,
      };
