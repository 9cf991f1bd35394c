// Result sheets put into a workbook, in place of those of an earlier run or behind its sheets: written by our own writer, then taken over with their looks, names and marks.
import type { ResultSheet } from "@junheng/engine/reports";
import { openArchive } from "../read/open-archive.js";
import { packageOf } from "../read/xlsx/package.js";
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { sheetNames } from "../write/sheet-names.js";
import { writeWorkbook } from "../write/write-workbook.js";
import { markName } from "../mark.js";
import type { EditedPackage } from "./edited-package.js";
import type { MergedStyles } from "./look/merge-styles.js";
import { mergeStyles } from "./look/merge-styles.js";
import type { OwnSheet } from "./own-sheets.js";
import { addWorksheet, dropRelations, folderOf, isStrict } from "./relations.js";
import { removeSheets } from "./remove-sheets.js";
import { dropDrawing, takeDrawing } from "./take-drawing.js";
import { listingMore } from "./workbook-list.js";

/**
 * Adds the sheets; a name that is taken gets a number. Without a part of styles in the workbook they have no looks. The sheets of `before`
 * go: the first of the same result, or of the same name, gives its place to the new one.
 */
export async function addSheets(
  book: EditedPackage,
  sheets: readonly ResultSheet[],
  before: readonly OwnSheet[],
): Promise<void> {
  const free = [...before];
  const places = sheets.map(({ id, name }) => {
    const at = free.findIndex((old) => old.id === id);
    const place = free[at] ?? free.find((old) => old.name === name);
    if (place !== undefined) free.splice(free.indexOf(place), 1);
    return place;
  });
  if (sheets.length > 0) await putSheets(book, sheets, places, new Set(before.map(({ position }) => position)));
  removeSheets(book, free);
}

const putSheets = async (
  book: EditedPackage,
  sheets: readonly ResultSheet[],
  places: readonly (OwnSheet | undefined)[],
  going: ReadonlySet<number>,
): Promise<void> => {
  const hers = workbookPart(book.textOf(book.workbook) ?? "").sheets.flatMap(({ name }, at) =>
    going.has(at) ? [] : [name],
  );
  const names = sheetNames([...hers, ...sheets.map(({ name }) => name)]).slice(hers.length);
  const named = sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name }));
  const ours = packageOf(await openArchive(await writeWorkbook(named)));
  const texts = [...(ours.textOf("xl/sharedStrings.xml") ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, text = ""]) => text,
  );
  const stylesPath = [...book.relationsOf(book.workbook).values()].find(({ kind }) => kind === "styles")?.path;
  const styles = stylesPath === undefined ? undefined : book.textOf(stylesPath);
  const merged = styles === undefined ? null : mergeStyles(styles, ours.textOf("xl/styles.xml") ?? "");
  if (stylesPath !== undefined && merged !== null && merged.xml !== styles) book.put(stylesPath, merged.xml);
  const inHerNames = isStrict(book) ? inStrictNames : (part: string): string => part;
  const listed = workbookPart(ours.textOf(ours.workbook) ?? "");
  const more = listed.sheets.map(({ name, relation }, at) => {
    const from = ours.relationsOf(ours.workbook).get(relation)?.path ?? "";
    const xml = ours.textOf(from) ?? "";
    const place = places[at];
    const target = place === undefined ? freeTarget(book) : "";
    const path = place?.path ?? `${folderOf(book.workbook)}${target}`;
    const taken = takenOver(xml, texts, merged);
    book.put(path, inHerNames(taken));
    if (place !== undefined) {
      dropDrawing(book, path);
      dropRelations(book, path);
    }
    takeDrawing(book, path, ours, from, inHerNames);
    const own = listed.names.filter(({ Sheet }) => Sheet === at);
    return {
      name,
      position: place?.position ?? null,
      relation: place?.relation ?? addWorksheet(book, target),
      names: own.map(({ Name, Ref }) => ({ name: Name, hidden: Name === markName, value: Ref })),
    };
  });
  book.put(book.workbook, listingMore(book.textOf(book.workbook) ?? "", more));
};

const freeTarget = (book: EditedPackage): string => {
  for (let number = 1; ; number++) {
    const target = `worksheets/junheng${number}.xml`;
    if (!book.has(`${folderOf(book.workbook)}${target}`)) return target;
  }
};

/** A sheet of our writer's with its texts in its own cells, its looks by their new numbers, and not in view beside another. */
const takenOver = (xml: string, texts: readonly string[], styles: MergedStyles | null): string =>
  xml
    .replace(' tabSelected="1"', "")
    .replace(/ dxfId="(\d+)"/g, (_all, own: string) =>
      styles === null ? "" : ` dxfId="${styles.ruleLookOf(Number(own))}"`,
    )
    .replace(
      /<c r="([A-Z]+\d+)"(?: s="(\d+)")?( t="s"><v>(\d+)<\/v>)?/g,
      (_all, address: string, style?: string, text?: string, index?: string) => {
        const look = styles === null ? "" : ` s="${styles.styleOf(Number(style ?? 0))}"`;
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
    )
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/");
