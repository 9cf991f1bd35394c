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
 * The grid's own command takes back a sheet at a time, and forgets all that can be taken back where a sheet is large. Where it fails, or what
 * is to be done in the same step, those that were gone stand there again.
 */
export function exchangeSheets(
  api: FUniver,
  workbook: FWorkbook,
  leaving: readonly FWorksheet[],
  added: readonly string[],
  inTheSameStep: () => void = () => {},
): void {
  const unitId = workbook.getId();
  const before = workbook.getSheets();
  const removal = (subUnitId: string): IMutationInfo => ({ id: RemoveSheetMutation.id, params: { unitId, subUnitId } });
  const run = ({ id, params }: IMutationInfo): boolean => api.syncExecuteCommand(id, params);
  const places = (sheets: readonly FWorksheet[]) =>
    sheets.map((sheet, index) => ({ index, sheet: sheet.getSheet().getConfig() }));
  // Put in from the first to the last, each comes to the index that it has when all are there.
  const insertions = (ids: readonly string[], all: ReturnType<typeof places>): readonly IMutationInfo[] =>
    all
      .filter(({ sheet }) => ids.includes(sheet.id))
      .map((params) => ({ id: InsertSheetMutation.id, params: { unitId, ...params } }));
  const stood = places(before);
  const stoodAlone = places(before.filter((sheet) => !added.includes(sheet.getSheetId())));
  const gone: string[] = [];
  try {
    for (const id of leaving.map((sheet) => sheet.getSheetId())) {
      // A workbook has one sheet at the least.
      if (workbook.getSheets().length === 1) break;
      run(removal(id));
      gone.push(id);
    }
    inTheSameStep();
  } catch (error) {
    insertions(gone, stood).forEach(run);
    throw error;
  }
  const item: IUndoRedoItem = {
    unitID: unitId,
    undoMutations: [...added.map(removal), ...insertions(gone, stoodAlone)],
    redoMutations: [...gone.map(removal), ...insertions(added, places(workbook.getSheets()))],
  };
  if (item.undoMutations.length > 0) api.syncExecuteCommand(takeBackLater.id, item);
}
