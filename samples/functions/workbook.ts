// The examples of all custom functions as the bytes of an .xlsx file, in both languages.
import { writeWorkbook } from "@junheng/workbook/write";
import { unzipSync, zipSync } from "fflate";
import { functionsSheet } from "./sheet.js";

/** Packed again with one date for all of its parts, so that it is always the same bytes. */
export const functionsWorkbook = async (): Promise<Uint8Array> => {
  const written = await writeWorkbook([functionsSheet("zh-CN"), functionsSheet("en")]);
  return zipSync(unzipSync(written), { level: 9, mtime: new Date(2023, 8, 20) });
};
