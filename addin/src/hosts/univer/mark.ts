// How a sheet of ours is known again in the workbench.
import { holdsData } from "@junheng/engine/reports";
import type { FWorksheet } from "@univerjs/sheets/facade";

/** The key in a sheet's custom data; its value is the id of the result sheet. */
export const markKey = "junheng";

/** The id of the result sheet that stands here, or none for the user's own. */
export const markOf = (sheet: FWorksheet): string | null => {
  const mark: unknown = sheet.getCustomMetadata()?.[markKey];
  return typeof mark === "string" ? mark : null;
};

/** Whether it holds results of ours, which are never read as data. */
export const isResult = (sheet: FWorksheet): boolean => {
  const mark = markOf(sheet);
  return mark !== null && !holdsData(mark);
};
