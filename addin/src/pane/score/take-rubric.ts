// A rubric as a workbook to take away and change.
import type { Locale } from "@junheng/engine/diagnostics";
import { writeRubric } from "@junheng/engine/rubric-sheets";
import type { Rubric } from "@junheng/engine/rubrics";
import { scoringText } from "../../messages/scoring.js";
import { saveAs } from "../shared/save-as.js";

/** Hands it to the browser. */
export async function takeRubric(rubric: Rubric, locale: Locale): Promise<void> {
  const { writeGrids } = await import("@junheng/workbook/write");
  const bytes = await writeGrids(writeRubric(rubric, locale));
  const name = scoringText("rubricFile", { title: rubric.title[locale].replace(/[\\/:*?"<>|]/g, " ") }, locale);
  saveAs(new Blob([new Uint8Array(bytes)]), name);
}
