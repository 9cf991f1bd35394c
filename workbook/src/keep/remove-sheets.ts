// Result sheets of an earlier run taken out of a workbook, with all that the lists of the package say of them.
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { plainText } from "../read/xml-text.js";
import type { EditedPackage } from "./edited-package.js";
import { referencesOf } from "./formula-references.js";
import type { OwnSheet } from "./own-sheets.js";
import type { Patch } from "./patches.js";
import { applyPatches } from "./patches.js";
import { dropRelated } from "./relations.js";
import { dropDrawing } from "./take-drawing.js";
import type { Tag } from "./tags.js";
import { attributeOf, withAttribute } from "./tags.js";
import { definedNames, tagsOf } from "./workbook-list.js";

/** Removes the sheets; where nothing else can be seen in the workbook they stay, for no program opens one without sheets. */
export function removeSheets(book: EditedPackage, gone: readonly OwnSheet[]): void {
  if (gone.length === 0) return;
  const xml = book.textOf(book.workbook) ?? "";
  const positions = new Map(gone.map(({ position, name }) => [position, name]));
  if (workbookPart(xml).sheets.every(({ hidden }, at) => hidden || positions.has(at))) return;
  for (const { relation, path } of gone) {
    dropDrawing(book, path);
    dropRelated(book, relation, path);
  }
  book.put(book.workbook, listingLess(xml, positions));
}

/** The part without the sheets at these positions and what is theirs; what mentions them goes to nothing, and the others are counted anew. */
function listingLess(xml: string, gone: ReadonlyMap<number, string>): string {
  const tags = tagsOf(xml);
  const listed = tags.filter(({ name, kind }) => name === "sheet" && kind !== "close");
  const left = listed.map((_, at) => at).filter((at) => !gone.has(at));
  const numberOf = (at: number): number => left.indexOf(at);
  const isVisible = (at: number): boolean =>
    ["", "visible"].includes(attributeOf(xml.slice(listed[at]?.start, listed[at]?.end), "state") ?? "");
  const inView = Math.max(0, left.findIndex(isVisible));
  const names = new Set(left.map((at) => attributeOf(xml.slice(listed[at]?.start, listed[at]?.end), "name")));
  const lost = new Set([...gone.values()].flatMap((name) => (names.has(name) ? [] : [name.toLowerCase()])));
  const patches: Patch[] = [];
  for (const at of gone.keys()) {
    const [tag, next] = [listed[at], tags[tags.indexOf(listed[at] as Tag) + 1]];
    if (tag !== undefined)
      patches.push({ ...tag, end: tag.kind === "open" ? (next?.end ?? tag.end) : tag.end, text: "" });
  }
  for (const { head, start, end, sheet } of definedNames(xml, tags)) {
    if (sheet !== null && gone.has(sheet)) {
      patches.push({ start, end, text: "" });
      continue;
    }
    const open = xml.slice(head.start, head.end);
    if (sheet !== null && numberOf(sheet) >= 0)
      patches.push({ ...head, text: withAttribute(open, "localSheetId", String(numberOf(sheet))) });
    const close = xml.lastIndexOf("<", end - 1);
    const { ranges } = referencesOf(plainText(xml.slice(head.end, close)));
    if (ranges.some((range) => lost.has((range.sheet ?? "").toLowerCase())))
      patches.push({ start: head.end, end: close, text: "#REF!" });
  }
  for (const tag of tags.filter(({ name, kind }) => name === "workbookView" && kind !== "close")) {
    let view = xml.slice(tag.start, tag.end);
    for (const which of ["activeTab", "firstSheet"]) {
      const now = attributeOf(view, which);
      const moved = numberOf(Number(now));
      if (now !== undefined) view = withAttribute(view, which, String(moved < 0 ? inView : moved));
    }
    patches.push({ ...tag, text: view });
  }
  return applyPatches(xml, patches);
}
