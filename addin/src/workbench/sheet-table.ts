// The sheet in view as a table of the page, which a screen reader reads cell by cell: the grid is a picture to it.
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Locale } from "@junheng/engine/diagnostics";
import type { SheetPage } from "../hosts/univer/sheet-page.js";
import { sheetPage } from "../hosts/univer/sheet-page.js";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

/** Shows the sheet that is in view, some rows at a time; Esc or its button closes it, and the focus is where it was. */
export async function showSheetTable(api: FUniver, locale: Locale): Promise<void> {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (sheet === undefined || document.querySelector("dialog[open]") !== null) return;
  const dialog = element("dialog", { class: "sheet-table", "aria-labelledby": "sheet-table-title" });
  // The grid listens to keys of the whole page.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("close", () => dialog.remove());
  await fill(dialog, sheet, 1, locale);
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>("[tabindex]")?.focus();
}

/** Opens it by its key, wherever the focus is. */
export function showSheetTableByKey(show: () => void): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) show();
    },
    true,
  );
}

const fill = async (dialog: HTMLDialogElement, sheet: FWorksheet, from: number, locale: Locale): Promise<void> => {
  const page = await sheetPage(sheet, from);
  const { first, last, total } = page;
  const text = (code: WorkbenchMessage): string =>
    workbenchText(code, { sheet: page.sheet, first, last, total, count: total }, locale);
  const button = (code: WorkbenchMessage, action: () => void, isOff = false): HTMLButtonElement => {
    const made = element("button", { type: "button", "data-do": code }, text(code));
    made.disabled = isOff;
    made.addEventListener("click", action);
    return made;
  };
  const turnTo = (row: number) => (): void =>
    void fill(dialog, sheet, row, locale).then(() => dialog.querySelector<HTMLElement>("[tabindex]")?.focus());
  const height = last - first + 1;
  dialog.replaceChildren(
    element("h2", { id: "sheet-table-title" }, text(total === 0 ? "tableEmpty" : "tableTitle")),
    element(
      "p",
      {},
      button("tableBefore", turnTo(Math.max(1, first - height)), first === 1),
      button("tableAfter", turnTo(last + 1), last >= total),
      button("tableClose", () => dialog.close()),
    ),
    element(
      "div",
      { tabindex: "0", role: "region", "aria-labelledby": "sheet-table-title" },
      tableOf(page, text("tableCaption")),
    ),
  );
};

const tableOf = ({ columns, rows }: SheetPage, caption: string): HTMLTableElement =>
  element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, element("td"), ...columns.map((letter) => element("th", { scope: "col" }, letter))),
    ),
    element(
      "tbody",
      {},
      ...rows.map(({ number, cells }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, String(number)),
          ...cells.map(({ text, rowSpan, columnSpan }) => {
            const cell = element("td", {}, text);
            [cell.rowSpan, cell.colSpan] = [rowSpan, columnSpan];
            return cell;
          }),
        ),
      ),
    ),
  );
