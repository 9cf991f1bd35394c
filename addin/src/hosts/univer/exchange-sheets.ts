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
 * Removes sheets; taken back, they stand where they stood, and the sheets of the ids in `added` are gone; done again, it is as before that.
 * The grid's own command takes back a sheet at a time, and forgets all that can be taken back where a sheet is large.
 */
export function exchangeSheets(
  api: FUniver,
  workbook: FWorkbook,
  leaving: readonly FWorksheet[],
  added: readonly string[],
): void {
  const unitId = workbook.getId();
  const before = workbook.getSheets();
  const removal = (subUnitId: string): IMutationInfo => ({ id: RemoveSheetMutation.id, params: { unitId, subUnitId } });
  // Put in from the first to the last, each comes to the index that it has when all are there.
  const insertions = (ids: readonly string[], all: readonly FWorksheet[]): readonly IMutationInfo[] =>
    all
      .map((sheet, index) => ({ index, sheet: sheet.getSheet().getConfig() }))
      .filter(({ sheet }) => ids.includes(sheet.id))
      .map((params) => ({ id: InsertSheetMutation.id, params: { unitId, ...params } }));
  const gone = leaving.map((sheet) => sheet.getSheetId());
  const back = insertions(gone, before);
  for (const sheet of leaving) {
    // A workbook has one sheet at the least.
    if (workbook.getSheets().length === 1) break;
    const { id, params } = removal(sheet.getSheetId());
    api.syncExecuteCommand(id, params);
  }
  const again = insertions(added, workbook.getSheets());
  const item: IUndoRedoItem = {
    unitID: unitId,
    undoMutations: [...added.map(removal), ...back],
    redoMutations: [...gone.map(removal), ...again],
  };
  if (item.undoMutations.length > 0) api.syncExecuteCommand(takeBackLater.id, item);
}
