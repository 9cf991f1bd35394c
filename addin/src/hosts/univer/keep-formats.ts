// The grid gives each result the number format of what it was calculated from. Here, as in Excel, only a formula that is typed gets one.
import { ObjectMatrix } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { FUniver } from "@univerjs/core/facade";

/** From here on a cell that held something before it was calculated keeps its format. */
export function keepFormats(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const [unit, sheets] of Object.entries(unitData))
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const sheet = api.getWorkbook(unit)?.getSheetBySheetId(sheetId)?.getSheet();
        new ObjectMatrix(rows ?? {}).forValue((row, column, cell) => {
          // What was just typed holds nothing before its first result.
          const isTyped = (sheet?.getCellRaw(row, column)?.v ?? null) === null;
          if (!isTyped) delete cell?.s;
        });
      }
  });
}
