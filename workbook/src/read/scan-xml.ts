// Goes through XML once, tag by tag, in time that grows with its length alone: nothing is built, no entity is defined, nothing nests.
import { FileProblem } from "./problem.js";
import { plainText } from "./xml-text.js";

/** An attribute of the tag at hand, by its name with or without a prefix (`office:value`, or `value` of any); none where it has none. */
export type Attributes = (name: string) => string | undefined;

/** What is done with what is met; names are without their prefix. An empty tag is opened and closed. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const [tab, lineFeed, carriageReturn, blank] = [9, 10, 13, 32];
const [quote, apostrophe, slash, colon, less, equals, greater, question, exclamation] = [
  34, 39, 47, 58, 60, 61, 62, 63, 33,
];
const isBlank = (code: number): boolean =>
  code === blank || code === lineFeed || code === tab || code === carriageReturn;

/** Visits the tags and texts in order. Errors: a FileProblem where a tag, a comment or a piece of text is not closed. */
export function scanXml(xml: string, { open, close, text }: XmlVisitor): void {
  /** Where the attributes of the tag at hand begin and end. */
  let from = 0;
  let to = 0;
  const attributes: Attributes = (wanted) => {
    const isExact = wanted.includes(":");
    let at = from;
    while (at < to) {
      while (at < to && isBlank(xml.charCodeAt(at))) at++;
      let start = at;
      for (; at < to; at++) {
        const code = xml.charCodeAt(at);
        if (code === equals || isBlank(code)) break;
        if (code === colon && !isExact) start = at + 1;
      }
      const length = at - start;
      while (at < to && xml.charCodeAt(at) !== equals) at++;
      at++;
      while (at < to && isBlank(xml.charCodeAt(at))) at++;
      const mark = xml.charCodeAt(at);
      if (at >= to || (mark !== quote && mark !== apostrophe)) return undefined;
      const end = xml.indexOf(mark === quote ? '"' : "'", at + 1);
      if (length === wanted.length && xml.startsWith(wanted, start)) return plainText(xml.slice(at + 1, end));
      at = end + 1;
    }
    return undefined;
  };
  const after = (mark: string, position: number): number => {
    const end = xml.indexOf(mark, position);
    if (end < 0) throw new FileProblem("fileDamaged");
    return end + mark.length;
  };

  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start !== at) text(plainText(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0) return;
    const first = xml.charCodeAt(start + 1);
    if (first === slash) {
      at = after(">", start);
      close(nameWithin(xml, start + 2, at - 1));
    } else if (first === exclamation && xml.startsWith("<![CDATA[", start)) {
      at = after("]]>", start);
      text(xml.slice(start + 9, at - 3));
    } else if (first === exclamation) {
      at = after(xml.startsWith("<!--", start) ? "-->" : ">", start);
    } else if (first === question) {
      at = after("?>", start);
    } else {
      let end = start + 1;
      for (; end < xml.length; end++) {
        const code = xml.charCodeAt(end);
        if (code === greater) break;
        if (code === less) throw new FileProblem("fileDamaged");
        if (code === quote || code === apostrophe) end = after(code === quote ? '"' : "'", end + 1) - 1;
      }
      if (end >= xml.length) throw new FileProblem("fileDamaged");
      const isEmpty = xml.charCodeAt(end - 1) === slash;
      to = isEmpty ? end - 1 : end;
      from = start + 1;
      while (from < to && !isBlank(xml.charCodeAt(from))) from++;
      const name = nameWithin(xml, start + 1, from);
      open(name, attributes);
      if (isEmpty) close(name);
      at = end + 1;
    }
  }
}

/** The name between two places, without its prefix and the blanks behind it. */
const nameWithin = (xml: string, from: number, to: number): string => {
  let start = from;
  let end = from;
  for (; end < to; end++) {
    const code = xml.charCodeAt(end);
    if (isBlank(code)) break;
    if (code === colon) start = end + 1;
  }
  return xml.slice(start, end);
};
