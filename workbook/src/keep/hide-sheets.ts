// Sheets that go out of sight: they stay in the file, and neither are they the one that it opens with nor chosen beside others.
import { changeSheet } from "./worksheets.js";
import type { EditedPackage } from "./edited-package.js";
import type { Patch } from "./patches.js";
import { applyPatches } from "./patches.js";
import { attributeOf, withAttribute } from "./tags.js";
import { sheetsOf, tagsOf } from "./workbook-list.js";

/** Hides sheets by their names. Where all would be hidden, none is: a workbook shows one at the least. */
export function hideSheets(book: EditedPackage, names: readonly string[]): void {
  const xml = book.textOf(book.workbook) ?? "";
  const { sheets } = sheetsOf(xml);
  const hidden = new Set(names);
  const firstShown = sheets.findIndex(({ name, hidden: before }) => !before && !hidden.has(name));
  if (hidden.size === 0 || firstShown < 0) return;
  const tags = tagsOf(xml).filter(({ kind }) => kind !== "close");
  const patches: Patch[] = tags
    .filter(({ name }) => name === "sheet")
    .flatMap((tag, at) => (hidden.has(sheets[at]?.name ?? "") ? [patched(xml, tag, "state", "hidden")] : []));
  for (const tag of tags.filter(({ name }) => name === "workbookView")) {
    const active = Number(attributeOf(xml.slice(tag.start, tag.end), "activeTab") ?? 0);
    if (hidden.has(sheets[active]?.name ?? "")) patches.push(patched(xml, tag, "activeTab", `${firstShown}`));
  }
  book.put(book.workbook, applyPatches(xml, patches));
  for (const name of hidden) changeSheet(book, name, unchosen);
}

/** A sheet out of sight that is chosen would take part in what is done to the others that are. */
const unchosen = (xml: string): string =>
  applyPatches(
    xml,
    tagsOf(xml)
      .filter(({ name, kind }) => name === "sheetView" && kind !== "close")
      .map((tag) => patched(xml, tag, "tabSelected", null)),
  );

const patched = (
  xml: string,
  { start, end }: { readonly start: number; readonly end: number },
  attribute: string,
  value: string | null,
): Patch => ({ start, end, text: withAttribute(xml.slice(start, end), attribute, value) });
