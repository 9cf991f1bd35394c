// Result sheets as the file that is asked for: a workbook, or a document of them one after another.
import type { SheetsPaperOptions } from "@junheng/engine/papers";
import type { ResultSheet } from "@junheng/engine/reports";
import type { Arguments } from "./arguments.js";

/** What a document has beside the sheets: its title, else the first sheet's name. */
export interface SheetsFileOptions extends SheetsPaperOptions {
  readonly title?: string;
}

/** The bytes. */
export async function sheetsFile(
  sheets: readonly ResultSheet[],
  { format, locale }: Pick<Arguments, "format" | "locale">,
  { title = sheets[0]?.name ?? "", ...layout }: SheetsFileOptions = {},
): Promise<Uint8Array> {
  if (format === "docx") {
    const { sheetsPaper } = await import("@junheng/engine/papers");
    const { writePaper } = await import("@junheng/workbook/document");
    return await writePaper(sheetsPaper(sheets, title, locale, layout));
  }
  const { writeWorkbook } = await import("@junheng/workbook/write");
  return await writeWorkbook(sheets);
}
