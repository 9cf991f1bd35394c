// The paragraphs of a Word document from its main part, in the order of reading; cells of tables and text boxes are paragraphs too.
import { plainText } from "./xml-text.js";

const tag = /<(\/?)((?:\w+:)?\w+)[^>]*?(\/?)>|[^<]+/g;

/**
 * The text of each paragraph, without those that are blank. Deleted text, codes of fields, and the second form of a drawing that is
 * there for old programs are left out.
 */
export function documentParagraphs(xml: string): readonly string[] {
  const prefix = /<(\w+:)?document[\s>]/.exec(xml)?.[1] ?? "";
  const name = (local: string): string => prefix + local;
  const [paragraph, text, tab, line, page] = ["p", "t", "tab", "br", "cr"].map(name);
  const done: string[] = [];
  const open: string[] = [];
  let taking = false;
  let skipped = 0;
  const add = (piece: string): void => {
    if (open.length > 0 && skipped === 0) open[open.length - 1] += piece;
  };
  for (const [all, closing, element, empty] of xml.matchAll(tag)) {
    if (element === undefined) {
      if (taking) add(plainText(all));
    } else if (/^(\w+:)?Fallback$/.test(element)) {
      if (empty !== "/") skipped += closing === "/" ? -1 : 1;
    } else if (element === paragraph && empty !== "/") {
      if (closing !== "/") open.push("");
      else done.push(open.pop() ?? "");
    } else if (element === text) taking = closing !== "/" && empty !== "/";
    else if (element === tab && closing !== "/" && open.length > 0) add(" ");
    else if ((element === line || element === page) && closing !== "/") add("\n");
  }
  return done.flatMap((each) => each.split("\n")).filter((each) => each.trim() !== "");
}
