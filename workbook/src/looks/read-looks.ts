// The looks of a workbook file, for who shows it. Only .xlsx has them here; the figures are read without.
import { openArchive } from "../read/open-archive.js";
import { packageOf } from "../read/xlsx/package.js";
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { themeColours } from "./colours.js";
import type { WorkbookLooks } from "./looks.js";
import { sheetLooks } from "./sheet-looks.js";
import { stylePart } from "./style-part.js";

/**
 * The looks of the visible sheets of an .xlsx or .xlsm; null for any other file, and for one whose looks cannot be read. Nothing is
 * thrown: whoever shows a file shows it plain then.
 */
export async function readLooks(bytes: Uint8Array): Promise<WorkbookLooks | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const { textOf, workbook, relationsOf } = packageOf(await openArchive(bytes));
    const relations = [...relationsOf(workbook)];
    const pathOf = (kind: string): string | undefined => relations.find(([, each]) => each.kind === kind)?.[1].path;
    const theme = themeColours(textOf(pathOf("theme")));
    const styles = stylePart(textOf(pathOf("styles")), theme);
    const { sheets } = workbookPart(textOf(workbook) ?? "");
    return {
      styles,
      sheets: sheets.flatMap(({ name, hidden, relation }) => {
        const [, part] = relations.find(([id]) => id === relation) ?? [];
        const xml = hidden || part?.kind !== "worksheet" ? undefined : textOf(part.path);
        return xml === undefined ? [] : [sheetLooks(xml, name, styles.length, theme)];
      }),
    };
  } catch {
    return null;
  }
}
