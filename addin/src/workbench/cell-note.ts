// What there is to say of the cell in hand: the sentence behind an error, why a formula does not spill, a formula or a text that is not shown as it is.
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Locale } from "@junheng/engine/diagnostics";
import { columnLetter } from "../hosts/univer/column-letter.js";
import { shownFormula } from "../hosts/univer/live-formulas.js";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";
import { isShortened } from "./long-texts.js";
import type { ReasonAt } from "./register-functions.js";

/** Shows it in a line under the page for the cell that is selected, and at the cell that the pointer is over. */
export function followCellNotes(api: FUniver, grid: HTMLElement, reasonAt: ReasonAt, locale: () => Locale): void {
  const line = document.createElement("p");
  line.id = "cell-note";
  line.setAttribute("role", "status");
  document.body.append(line);

  const noteOf = (sheet: FWorksheet, row: number, column: number): string => {
    const say = (code: WorkbenchMessage, params = {}): string => workbenchText(code, params, locale());
    const data = sheet.getSheet().getCellRaw(row, column);
    const formula = shownFormula(data);
    const isError = typeof data?.v === "string" && data.v.startsWith("#") && (data.f ?? data.si ?? "") !== "";
    const reason = reasonAt(sheet.getWorkbook().getUnitId(), sheet.getSheetId(), row, column);
    const spill = data?.v === "#SPILL!" ? say("spillBlocked") : null;
    const note = isShortened(data)
      ? say("textShortened")
      : formula !== null
        ? say("formulaStays", { formula })
        : isError
          ? (spill ?? reason)
          : null;
    return note === null ? "" : say("cellNote", { cell: `${columnLetter(column)}${row + 1}`, note });
  };
  const show = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = api.getActiveWorkbook()?.getActiveRange();
    const note = sheet && cell ? noteOf(sheet, cell.getRow(), cell.getColumn()) : "";
    if (line.textContent !== note) line.textContent = note;
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  // Formulas of a file come into cells after its values, and may come to the cell in hand.
  let isDue = false;
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (isDue || id !== "sheet.mutation.set-range-values") return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      show();
    });
  });
  api.getFormula().calculationEnd(show);
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    grid.title = noteOf(worksheet, row, column);
  });
}
