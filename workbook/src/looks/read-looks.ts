// The looks of a workbook file, for who shows it. Only .xlsx has them here; the figures are read without.
import { openArchive } from "../read/open-archive.js";
import { packageOf } from "../read/xlsx/package.js";
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { themeColours } from "./colours.js";
import type { WorkbookLooks } from "./looks.js";
import { sheetLooks } from "./sheet-looks.js";
import { stylePart } from "./style-part.js";

/**
 * The looks of the visible sheets of an .xlsx or .xlsm (工作表外观), for who shows it: fonts, fills, borders, widths, what is frozen.
 *
 * Rule: styles once, and cells by their number. Units: widths in characters, heights in points, colours as #rrggbb, those of the theme
 * worked out. Zeros: rows and columns count from 0. Missing: a cell without a style has the first one. None: null for any other file, and
 * for one whose looks cannot be read. Errors: none thrown: it is shown plain then. Source: ECMA-376 part 1, 18.8 (styles).
 *
 * @example
 * await readLooks(new Uint8Array([1, 2, 3])) // => null
 * (await readLooks(await writeGrids([{ sheet: "小学", rows: [["一小"]] }])))?.sheets[0].name // => "小学"
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
