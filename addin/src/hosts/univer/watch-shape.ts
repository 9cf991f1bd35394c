// What a user does to the opened sheets that is no change of cells: rows, columns, sheets and merges moved, and looks.
import type { FUniver } from "@univerjs/core/facade";

/** After one of these a cell no longer stands where it stood in the file. Undoing it comes by these ways too. */
const reshaping =
  /^sheet\.mutation\.(insert-(row|col)|remove-(rows|col|sheet)|move-(rows|columns)|reorder-range|set-worksheet-(name|order)|(add|remove)-worksheet-merge)$/;

const styling =
  /^sheet\.command\.(set-(style|border|rows?-|cols?-|worksheet-col-|selected-|(first|selection)-?\w*-?frozen|frozen|tab-color)|delta-|cancel-frozen|clear-selection-format|reset-|apply-format|paste-format)/;

/** What was done since the sheets were opened. */
export interface ShapeWatch {
  readonly isReshaped: () => boolean;
  readonly isRestyled: () => boolean;
  readonly stop: () => void;
}

/** A result sheet of an earlier run may go, and come again. */
const removing = "sheet.mutation.remove-sheet";

/** Watches sheets, by their ids, of which `ours` hold results of an earlier run; `onReshaped` is called the first time. */
export function watchShape(
  api: FUniver,
  ids: ReadonlySet<string>,
  ours: ReadonlySet<string>,
  onReshaped: () => void,
): ShapeWatch {
  let reshaped = false;
  let restyled = false;
  const listening = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (styling.test(id)) restyled = true;
    const sheet = (params as { readonly subUnitId?: string } | undefined)?.subUnitId;
    if (reshaped || !reshaping.test(id) || sheet === undefined || !ids.has(sheet)) return;
    if (id === removing && ours.has(sheet)) return;
    reshaped = true;
    onReshaped();
  });
  return { isReshaped: () => reshaped, isRestyled: () => restyled, stop: () => listening.dispose() };
}
