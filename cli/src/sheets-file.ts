// Result sheets as the file that is asked for: a workbook, or a document of them one after another.
import type { ResultSheet } from "@junheng/engine/reports";
import type { Arguments } from "./arguments.js";

/** The bytes; a document has the name of the first sheet. */
export async function sheetsFile(
  sheets: readonly ResultSheet[],
  { format, locale }: Pick<Arguments, "format" | "locale">,
): Promise<Uint8Array> {
  if (format === "docx") {
    const { writeDocument } = await import("@junheng/workbook/document");
    return await writeDocument(sheets, sheets[0]?.name ?? "", locale);
  }
  const { writeWorkbook } = await import("@junheng/workbook/write");
  return await writeWorkbook(sheets);
}
