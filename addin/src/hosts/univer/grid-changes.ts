// Each change of the grid as data, as its makers send it to others who work on the same sheet, and the way to make it again.
import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** A mutation of the grid, and its parameters as JSON. */
export interface GridChange {
  readonly id: string;
  readonly params: string;
}

/** Frozen panes stay with each of those who work together; here they are kept. Heights of rows come of themselves. */
const kept = "sheet.mutation.set-frozen";
const computed = "sheet.mutation.set-worksheet-row-auto-height";

/** Calls back with each change of the workbook in view that was not calculated from others; the function it gives stops that. */
export function followChanges(api: FUniver, onChange: (change: GridChange) => void): () => void {
  const listening = api.addEvent(api.Event.CommandExecuted, ({ id, type, params, options }) => {
    if (type !== CommandType.MUTATION || id === computed || (options?.onlyLocal === true && id !== kept)) return;
    const unit = (params as { readonly unitId?: string } | undefined)?.unitId;
    if (unit === undefined || unit !== api.getActiveWorkbook()?.getId()) return;
    onChange({ id, params: JSON.stringify(params) });
  });
  return () => listening.dispose();
}

/** So long changes are made before the page gets its turn, in milliseconds. */
const longestPiece = 40;

/** Makes changes again in the workbook in view, one after the other; how many of them could not be made. */
export async function repeatChanges(api: FUniver, changes: readonly GridChange[]): Promise<number> {
  const unitId = api.getActiveWorkbook()?.getId();
  let failed = 0;
  let began = performance.now();
  for (const { id, params } of changes) {
    if (performance.now() - began > longestPiece) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      began = performance.now();
    }
    try {
      if (!api.syncExecuteCommand(id, { ...(JSON.parse(params) as object), unitId })) failed++;
    } catch {
      failed++;
    }
  }
  return failed;
}
