// The tags of a part with the places where they stand, so that what is not touched can stay as it was written.
import { FileProblem } from "../read/problem.js";
import { plainText } from "../read/xml-text.js";
import { xmlText } from "../write/xml-text.js";

/** A tag: its name without a prefix, from its `<` to behind its `>`. */
export interface Tag {
  readonly name: string;
  /** The prefix with its colon; usually nothing. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "empty";
}

/** Visits the tags in order; comments, CDATA and instructions are passed over. Errors: a FileProblem where one is not closed. */
export function scanTags(xml: string, visit: (tag: Tag) => void): void {
  for (let start = xml.indexOf("<"); start >= 0;) {
    const end = endOf(xml, start);
    const sign = xml[start + 1];
    if (sign !== "!" && sign !== "?") {
      const isClose = sign === "/";
      const from = isClose ? start + 2 : start + 1;
      let [local, to] = [from, from];
      for (; to < end - 1; to++) {
        const code = xml.charCodeAt(to);
        if (code <= blank || code === slash) break;
        if (code === colon) local = to + 1;
      }
      const kind = isClose ? "close" : xml[end - 2] === "/" ? "empty" : "open";
      visit({ name: xml.slice(local, to), prefix: xml.slice(from, local), start, end, kind });
    }
    start = xml.indexOf("<", end);
  }
}

const [blank, quote, apostrophe, slash, colon, less, greater] = [32, 34, 39, 47, 58, 60, 62];

const endOf = (xml: string, start: number): number => {
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start);
  if (xml[start + 1] === "!" || xml[start + 1] === "?" || xml[start + 1] === "/") return after(xml, ">", start);
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === greater) return at + 1;
    if (code === less) break;
    if (code === quote || code === apostrophe) at = after(xml, code === quote ? '"' : "'", at + 1) - 1;
  }
  throw new FileProblem("fileDamaged");
};

const after = (xml: string, mark: string, from: number): number => {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new FileProblem("fileDamaged");
  return end + mark.length;
};

const attributes = /\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The value of an attribute by its whole name; none where the tag has none. */
export function attributeOf(tag: string, wanted: string): string | undefined {
  attributes.lastIndex = 0;
  for (let found = attributes.exec(tag); found !== null; found = attributes.exec(tag))
    if (found[1] === wanted) return plainText((found[2] ?? "").slice(1, -1));
  return undefined;
}

/** A tag with an attribute set, or left out by null. */
export function withAttribute(tag: string, wanted: string, value: string | null): string {
  const written = value === null ? "" : ` ${wanted}="${xmlText(value)}"`;
  let isThere = false;
  const changed = tag.replace(attributes, (all, found: string) => {
    if (found !== wanted) return all;
    const first = !isThere;
    isThere = true;
    return first ? written : "";
  });
  if (isThere || value === null) return changed;
  const end = changed.endsWith("/>") ? -2 : -1;
  return `${changed.slice(0, end).trimEnd()}${written}${changed.slice(end)}`;
}

/** The first tag of an element, as one that has nothing in it. */
export const emptyTag = (tag: string): string => (tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`);
