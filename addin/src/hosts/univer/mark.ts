// How a sheet of ours is known again in the workbench, and what was written into it.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import type { Grid } from "@junheng/engine/reading/cells";
import { holdsData } from "@junheng/engine/reports";
import type { ICellData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { GridChange } from "./grid-changes.js";

/** The key in a sheet's custom data; its value is the result sheet without its rows. Each cell has what else it was written with under it. */
const markKey = "junheng";

/** The custom data of a sheet that holds a result. */
export const customOf = (sheet: ResultSheet): Record<string, unknown> => ({ [markKey]: { ...sheet, rows: [] } });

/** The result sheet as it was written here, without its rows; none for the user's own. */
export const writtenSheet = (sheet: FWorksheet): ResultSheet | null =>
  (sheet.getCustomMetadata()?.[markKey] as ResultSheet | undefined) ?? null;

/** What a cell of a result was written with beside its value. */
export type WrittenWith = Omit<SheetCell, "value">;

/** The custom data of such a cell. */
export const cellCustomOf = ({ value: _, ...written }: SheetCell): Record<string, unknown> => ({ [markKey]: written });

/** What a cell was written with; none for cells that are no result. */
export const writtenWith = (data: Nullable<ICellData>): WrittenWith | null =>
  (data?.custom?.[markKey] as WrittenWith | undefined) ?? null;

/** The key of the mark of a result sheet that an opened file brought from an earlier run; its value is the id of its result. */
const openedKey = "junheng.opened";

/** The custom data of such a sheet; none for the user's own. */
export const openedMark = ({ ours, resultId }: Grid): { readonly custom?: Record<string, unknown> } =>
  ours === true ? { custom: { [openedKey]: resultId ?? "" } } : {};

/** The id of the result that an opened file brought here, or none where it brought none. */
export const openedResult = (sheet: FWorksheet): string | null =>
  (sheet.getCustomMetadata()?.[openedKey] as string | undefined) ?? null;

/** The id of the result sheet that stands here, or none for the user's own. */
export const markOf = (sheet: FWorksheet): string | null => writtenSheet(sheet)?.id ?? openedResult(sheet);

/** The custom data of a sheet of examples: never read as data, and never replaced or removed with the results. */
export const exampleMark: Record<string, unknown> = { "junheng.example": true };

/** Whether it holds results or examples of ours, which are never read as data. */
export const isResult = (sheet: FWorksheet): boolean => {
  if (sheet.getCustomMetadata()?.["junheng.example"] === true) return true;
  const mark = markOf(sheet);
  return mark !== null && !holdsData(mark);
};

/** Whether a change of the grid is one of a cell that is no result of ours. */
export function isCellOfUser(api: FUniver, { id, params }: GridChange): boolean {
  if (id !== "sheet.mutation.set-range-values") return false;
  const { subUnitId = "" } = JSON.parse(params) as { readonly subUnitId?: string };
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId) ?? null;
  return sheet !== null && markOf(sheet) === null;
}
