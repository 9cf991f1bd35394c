// The user's own edits, told apart from calculation and from what this program writes.
import type { FUniver } from "@univerjs/core/facade";
import type { Unsubscribe } from "../spreadsheet-host.js";

/** Commands by which a user changes cells. What calculation stores comes by other ways. */
const edits =
  /^(sheet\.command\.(set-range-values|clear-selection-(content|all)|insert-(row|col|range)|remove-(row|col)|delete-range|move-(range|rows|cols)|paste|auto-fill|replace)|univer\.command\.(undo|redo))/;

/** Watching, and a way to write without being heard. */
export interface EditWatch {
  readonly onEdit: (callback: () => void) => Unsubscribe;
  readonly quietly: <T>(write: () => T) => T;
}

/** Watches the active workbook. */
export function watchEdits(univer: FUniver): EditWatch {
  let writing = false;
  return {
    onEdit: (callback) => {
      const hear = ({ id }: { readonly id: string }): void => {
        if (!writing && edits.test(id)) callback();
      };
      // What is taken back and done again is told apart from all other commands.
      const { CommandExecuted, Undo, Redo } = univer.Event;
      const listening = ([CommandExecuted, Undo, Redo] as const).map((event) => univer.addEvent(event, hear));
      return () => listening.forEach((each) => each.dispose());
    },
    quietly: (write) => {
      writing = true;
      try {
        return write();
      } finally {
        writing = false;
      }
    },
  };
}
