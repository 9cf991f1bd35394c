// The paragraphs of a Word document from its main part, in the order of reading; cells of tables and text boxes are paragraphs too.
import { plainText } from "./xml-text.js";

/** A comment; a section of plain characters; a tag, whose attributes may hold any sign but <; text. */
const token =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<(\/?)([^\s<>"'/]+)(?:[\s/](?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?>|[^<]+/g;

/** What is no longer part of the text: deleted, moved elsewhere, or there for old programs. */
const leftOut = /^(?:\w+:)?(?:Fallback|del|moveFrom)$/;

/**
 * The text of each paragraph, without those that are blank. Text that was deleted or moved elsewhere, comments, codes of fields, and
 * the second form of a drawing that is there for old programs are left out.
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
  for (const [all, section, closing, element] of xml.matchAll(token)) {
    const isEmpty = all.endsWith("/>");
    if (element === undefined) {
      if (taking && !all.startsWith("<!--")) add(section ?? plainText(all));
    } else if (leftOut.test(element)) {
      if (!isEmpty) skipped += closing === "/" ? -1 : 1;
    } else if (element === paragraph && !isEmpty) {
      if (closing !== "/") open.push("");
      else done.push(open.pop() ?? "");
    } else if (element === text) taking = closing !== "/" && !isEmpty;
    else if (element === tab && closing !== "/" && open.length > 0) add(" ");
    else if ((element === line || element === page) && closing !== "/") add("\n");
  }
  return done.flatMap((each) => each.split("\n")).filter((each) => each.trim() !== "");
}
