// Enter and Tab take a suggested function only where it was suggested for what stands before the caret. The grid suggests 0.3 s after the last
// sign, and until then would put a function of =B into the cell of someone who has gone on to =B1.
import type { Injector } from "@univerjs/core";
import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";

const keys: Readonly<Record<string, KeyCode>> = { Enter: KeyCode.ENTER, Tab: KeyCode.TAB };

/** What takes or ends the suggestions of an editor; it is known while they are shown. */
const suggestionsOf = (editor: string): string => `sheet.formula-embedding-editor.search_function.${editor}`;

/** The beginning of a name that the suggestions shown have in common, as the grid marks it in each of them. */
const suggestedFor = (): string =>
  document.querySelector('[data-u-comp="sheets-formula-editor"] li span > span')?.textContent ?? "";

/** The beginning of a name before the caret. */
const writtenIn = (editors: IEditorService, editor: string): string => {
  const text = editors.getEditor(editor);
  const caret = text?.getSelectionRanges()[0]?.startOffset ?? 0;
  const before = text?.getDocumentData().body?.dataStream.slice(0, caret) ?? "";
  return before.split(/[^\p{L}\p{N}_.]/u).at(-1) ?? "";
};

/** Ends what is written, as the keys do where nothing is suggested, in cells and in the bar of formulas. The grid must not listen to keys before. */
export function endSuggestions(injector: Injector): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const keycode = keys[event.key];
      if (keycode === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const [commands, editors] = [injector.get(ICommandService), injector.get(IEditorService)];
      const shown = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY].find((editor) =>
        commands.hasCommand(suggestionsOf(editor)),
      );
      if (shown === undefined || writtenIn(editors, shown).toUpperCase() === suggestedFor().toUpperCase()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      commands.syncExecuteCommand(suggestionsOf(shown), { keyCode: KeyCode.ESC });
      const cell = injector.get(IEditorBridgeService);
      cell.disableForceKeepVisible();
      commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode,
        unitId: cell.getEditCellState()?.unitId,
      });
    },
    true,
  );
}
