// The result sheets as a file the browser keeps; the only thing that ever leaves the page, and it goes to the user's own disk.
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import { writeWorkbook } from "@junheng/workbook/write";
import { paneText } from "../../../messages/pane.js";
import { saveAs } from "../../shared/save-as.js";

/** Writes the workbook and hands it to the browser. */
export async function downloadWorkbook(sheets: readonly ResultSheet[], locale: Locale): Promise<void> {
  const bytes = await writeWorkbook(sheets);
  saveAs(
    new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
    paneText("resultFileName", {}, locale),
  );
}
