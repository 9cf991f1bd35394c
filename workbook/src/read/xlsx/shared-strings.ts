// The texts that the cells of an .xlsx share, in order; how a text is spoken (phonetic runs) is no part of it.
import { scanXml } from "../scan-xml.js";
import { withLineEnds, withoutEscapes } from "../xml.js";

/** Reads the part from its XML; without one there are none. */
export function sharedStrings(xml: string | undefined): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isSpoken = false;
  scanXml(xml ?? "", {
    open(name) {
      if (name === "si") text = "";
      else if (name === "t") isText = !isSpoken;
      else if (name === "rPh") isSpoken = true;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "si") texts.push(withoutEscapes(withLineEnds(text)));
      else if (name === "t") isText = false;
      else if (name === "rPh") isSpoken = false;
    },
  });
  return texts;
}
