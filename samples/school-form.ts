// The blank form of the 2017 standard as the bytes of an .xlsx file.
import { schoolForm } from "@junheng/engine/form-sheets";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { writeForm } from "@junheng/workbook/write";
import { unzipSync, zipSync } from "fflate";

/** The form, packed again with one date for all of its parts, so that it is always the same bytes. */
export const schoolFormWorkbook = async (): Promise<Uint8Array> =>
  zipSync(unzipSync(await writeForm(schoolForm(nationalQuality2017))), { level: 9, mtime: new Date(2023, 8, 20) });
