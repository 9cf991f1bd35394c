// In the browser: the workbench's grid with a sheet of formulas, and how long it takes until all that an edit concerns is calculated again.
import { createGrid } from "../../addin/src/workbench/create-grid.js";
import type { FormulaLoad } from "./formula-loads.js";

/** The time of an edit in ms: until its formulas are calculated, and until the page has drawn them. */
export interface EditTime {
  readonly calculated: number;
  readonly drawn: number;
}

const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const grid = createGrid(document.body.appendChild(document.createElement("main")), { locale: "zh-CN", theme: "light" });

/** Does something that has the grid calculate, and waits for the end of that. */
const calculated = async (change: () => void): Promise<void> => {
  const { api } = await grid;
  await new Promise<void>((done) => {
    const listening = api.getFormula().calculationEnd(() => {
      listening.dispose();
      done();
    });
    change();
  });
};

/** Shows the sheets of a load in place of those before, calculated, and gives what edits its cell. That fails where a cell does not follow. */
const openLoad = async ({ sheets, edited, watched }: FormulaLoad) => {
  const { api } = await grid;
  const before = api.getActiveWorkbook()?.getId();
  const named = sheets.map((sheet, position) => ({ ...sheet, id: `sheet-${position}` }));
  const workbook = api.createWorkbook({
    id: `load-${performance.now()}`,
    sheets: Object.fromEntries(named.map((sheet) => [sheet.id, sheet])),
    sheetOrder: named.map(({ id }) => id),
  });
  if (before !== undefined) api.disposeUnit(before);
  const cell = ([sheet, address]: readonly [string, string]) => workbook.getSheetByName(sheet)!.getRange(address);
  const shown = () => watched.map((place) => cell(place).getValue());
  await calculated(() => api.getFormula().executeCalculation());
  return async (value: number): Promise<EditTime> => {
    await drawn();
    const old = shown();
    const began = performance.now();
    await calculated(() => cell(edited).setValue(value));
    const ended = performance.now();
    await drawn();
    const lazy = shown().findIndex((now, at) => typeof now !== "number" || now === old[at]);
    if (lazy >= 0) throw new Error(`${watched[lazy]!.join("!")} did not follow the edit: ${String(shown()[lazy])}`);
    return { calculated: ended - began, drawn: performance.now() - began };
  };
};

let edit: (value: number) => Promise<EditTime>;
Object.assign(globalThis, {
  openFormulas: async (load: FormulaLoad) => void (edit = await openLoad(load)),
  editFormulas: (value: number) => edit(value),
});
