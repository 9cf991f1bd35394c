// Suggestions of functions go as soon as a sign is typed that no name of one holds. The grid looks for that 0.3 s later, and until then Enter would
// take a suggestion in place of ending the formula.
import type { Injector } from "@univerjs/core";
import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService } from "@univerjs/core";
import { KeyCode } from "@univerjs/ui";

/** What ends the suggestions of an editor; it is known while they are shown. */
const endOf = (editor: string): string => `sheet.formula-embedding-editor.search_function.${editor}`;

const inName = /[\p{L}\p{N}_.=]$/u;

/** Ends them from now on, in cells and in the bar of formulas. */
export function endSuggestions(injector: Injector): void {
  window.addEventListener(
    "input",
    (event) => {
      const typed = event instanceof InputEvent ? (event.data ?? "") : "";
      if (typed === "" || inName.test(typed)) return;
      const commands = injector.get(ICommandService);
      for (const editor of [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY])
        if (commands.hasCommand(endOf(editor))) commands.syncExecuteCommand(endOf(editor), { keyCode: KeyCode.ESC });
    },
    true,
  );
}
