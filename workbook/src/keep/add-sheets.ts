// Result sheets put behind the sheets of a workbook: written by our own writer, then taken over with their looks, names and marks.
import type { ResultSheet } from "@junheng/engine/reports";
import { openArchive } from "../read/open-archive.js";
import { packageOf } from "../read/xlsx/package.js";
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { sheetNames } from "../write/sheet-names.js";
import { writeWorkbook } from "../write/write-workbook.js";
import { markName } from "../mark.js";
import type { EditedPackage } from "./edited-package.js";
import { mergeStyles } from "./merge-styles.js";
import { addWorksheet, folderOf } from "./relations.js";
import { listingMore } from "./workbook-list.js";

/** Adds the sheets; a name that is taken gets a number. Without a part of styles in the workbook they have no looks. */
export async function addSheets(book: EditedPackage, sheets: readonly ResultSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const hers = workbookPart(book.textOf(book.workbook) ?? "").sheets.map(({ name }) => name);
  const names = sheetNames([...hers, ...sheets.map(({ name }) => name)]).slice(hers.length);
  const named = sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name }));
  const ours = packageOf(await openArchive(await writeWorkbook(named)));
  const texts = [...(ours.textOf("xl/sharedStrings.xml") ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, text = ""]) => text,
  );
  const stylesPath = [...book.relationsOf(book.workbook).values()].find(({ kind }) => kind === "styles")?.path;
  const styles = stylesPath === undefined ? undefined : book.textOf(stylesPath);
  const merged = styles === undefined ? null : mergeStyles(styles, ours.textOf("xl/styles.xml") ?? "");
  if (stylesPath !== undefined && merged !== null) book.put(stylesPath, merged.xml);
  const listed = workbookPart(ours.textOf(ours.workbook) ?? "");
  const more = listed.sheets.map(({ name, relation }, at) => {
    const xml = ours.textOf(ours.relationsOf(ours.workbook).get(relation)?.path) ?? "";
    const target = freeTarget(book);
    const { id, isStrict } = addWorksheet(book, target);
    const taken = takenOver(xml, texts, merged === null ? null : merged.firstStyle);
    book.put(`${folderOf(book.workbook)}${target}`, isStrict ? inStrictNames(taken) : taken);
    const own = listed.names.filter(({ Sheet }) => Sheet === at);
    return {
      name,
      relation: id,
      names: own.map(({ Name, Ref }) => ({ name: Name, hidden: Name === markName, value: Ref })),
    };
  });
  book.put(book.workbook, listingMore(book.textOf(book.workbook) ?? "", more));
}

const freeTarget = (book: EditedPackage): string => {
  for (let number = 1; ; number++) {
    const target = `worksheets/junheng${number}.xml`;
    if (!book.has(`${folderOf(book.workbook)}${target}`)) return target;
  }
};

/** A sheet of our writer's with its texts in its own cells, its looks by their new numbers, and not in view beside another. */
const takenOver = (xml: string, texts: readonly string[], firstStyle: number | null): string =>
  xml
    .replace(' tabSelected="1"', "")
    .replace(
      /<c r="([A-Z]+\d+)"(?: s="(\d+)")?( t="s"><v>(\d+)<\/v>)?/g,
      (_all, address: string, style?: string, text?: string, index?: string) => {
        const look = firstStyle === null ? "" : ` s="${firstStyle + Number(style ?? 0)}"`;
        const content = text === undefined ? "" : ` t="inlineStr"><is>${texts[Number(index)] ?? ""}</is>`;
        return `<c r="${address}"${look}${content}`;
      },
    );

const inStrictNames = (xml: string): string =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
