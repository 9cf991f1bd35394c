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
  /** Where the attributes of the tag at hand begin and end, and those that were asked for last: name, its part behind a prefix, value. */
  let from = 0;
  let to = 0;
  let split = -1;
  let places: number[] = [];
  const splitAttributes = (): void => {
    split = from;
    places = [];
    for (let at = from; at < to;) {
      while (at < to && isBlank(xml.charCodeAt(at))) at++;
      const whole = at;
      let local = at;
      for (; at < to; at++) {
        const code = xml.charCodeAt(at);
        if (code === equals || isBlank(code)) break;
        if (code === colon) local = at + 1;
      }
      const end = at;
      while (at < to && xml.charCodeAt(at) !== equals) at++;
      at++;
      while (at < to && isBlank(xml.charCodeAt(at))) at++;
      const mark = xml.charCodeAt(at);
      if (at >= to || (mark !== quote && mark !== apostrophe)) return;
      const close = xml.indexOf(mark === quote ? '"' : "'", at + 1);
      places.push(whole, local, end, at + 1, close);
      at = close + 1;
    }
  };
  const attributes: Attributes = (wanted) => {
    if (split !== from) splitAttributes();
    const name = wanted.includes(":") ? 0 : 1;
    for (let k = 0; k < places.length; k += 5) {
      const start = places[k + name] ?? 0;
      if ((places[k + 2] ?? 0) - start === wanted.length && xml.startsWith(wanted, start))
        return plainText(xml.slice(places[k + 3], places[k + 4]));
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
