// Sheets of ours that go and sheets of ours that stay in their place, as one step that Ctrl+Z takes back.
import type { ICommand, IMutationInfo, IUndoRedoItem } from "@univerjs/core";
import { CommandType, IUndoRedoService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/** Puts a step on the grid's list of what can be taken back; the grid has to be told of it (`registerCommand`). */
export const takeBackLater: ICommand<IUndoRedoItem> = {
  id: "junheng.command.take-back-later",
  type: CommandType.COMMAND,
  handler: (accessor, item) => {
    if (item === undefined) return false;
    accessor.get(IUndoRedoService).pushUndoRedo(item);
    return true;
  },
};

/**
 * Removes sheets; taken back, they stand where they stood, and the sheets of the ids in `added` are gone. The grid's own command takes back a
 * sheet at a time, and forgets all that can be taken back where a sheet is large.
 */
export function exchangeSheets(
  api: FUniver,
  workbook: FWorkbook,
  leaving: readonly FWorksheet[],
  added: readonly string[],
): void {
  const unitId = workbook.getId();
  const order = workbook.getSheets().map((sheet) => sheet.getSheetId());
  const removal = (subUnitId: string): IMutationInfo => ({ id: RemoveSheetMutation.id, params: { unitId, subUnitId } });
  // Indexes are those before anything was removed or added: put in from the first to the last, each comes to its own.
  const back = leaving
    .map((sheet) => ({ index: order.indexOf(sheet.getSheetId()), sheet: sheet.getSheet().getConfig() }))
    .sort((a, b) => a.index - b.index)
    .map((params): IMutationInfo => ({ id: InsertSheetMutation.id, params: { unitId, ...params } }));
  for (const sheet of leaving) {
    // A workbook has one sheet at the least.
    if (workbook.getSheets().length === 1) break;
    const { id, params } = removal(sheet.getSheetId());
    api.syncExecuteCommand(id, params);
  }
  const item: IUndoRedoItem = { unitID: unitId, undoMutations: [...added.map(removal), ...back], redoMutations: [] };
  if (item.undoMutations.length > 0) api.syncExecuteCommand(takeBackLater.id, item);
}
