// Changes of a sheet that nobody sees. The grid draws the sheet in view anew after each change of any sheet, which is most of what a long writing costs.
import type { ICommand, IExecutionOptions, IMutationInfo } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

/** A change of the grid, and the workbook whose sheet in view stays as it is drawn. */
export interface HiddenChange extends IMutationInfo {
  readonly unitId: string;
  readonly options: IExecutionOptions;
}

/** Makes a change without drawing (the grid has to be told of it, `registerCommand`). */
export const outOfSight: ICommand<HiddenChange> = {
  id: "junheng.command.out-of-sight",
  type: CommandType.COMMAND,
  handler: (accessor, change) => {
    if (change === undefined) return false;
    const render = accessor.get(IRenderManagerService).getRenderById(change.unitId);
    const drawn = [render?.scene, render?.mainComponent].filter((each) => each !== undefined && each !== null);
    for (const each of drawn) each.makeDirty = () => undefined;
    try {
      return accessor.get(ICommandService).syncExecuteCommand(change.id, change.params, change.options);
    } finally {
      // The method of its class is seen again.
      for (const each of drawn) delete (each as { makeDirty?: unknown }).makeDirty;
    }
  },
};
