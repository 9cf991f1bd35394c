// The sheets of an opened workbook to grids, each with what was found on it.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt, noteAt, warningAt } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { markedSheets } from "../mark.js";
import { formMarks, withForm } from "./form-marks.js";
import { maximumSheets } from "./limits.js";
import type { OpenedWorkbook } from "./opened-workbook.js";
import { FileProblem } from "./problem.js";

/** How many cells a finding about formulas names. */
const cellsNamed = 5;

/** What the sheets of a workbook give. */
export interface SheetsRead {
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The sheets of an opened workbook, one after another; `pause` is called between them. */
export async function readSheets(
  { sheets, names }: OpenedWorkbook,
  file: string,
  pause: (done: number, total: number) => Promise<void>,
): Promise<SheetsRead> {
  if (sheets.length > maximumSheets) throw new FileProblem("tooManySheets", { count: sheets.length });
  const marked = markedSheets(names);
  const forms = formMarks(
    names,
    sheets.map((sheet) => sheet?.name ?? ""),
  );
  const grids: Grid[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [position, sheet] of sheets.entries()) {
    await pause(position, sheets.length);
    if (sheet === null) continue;
    const where = { file, sheet: sheet.name };
    if (sheet.hidden) {
      diagnostics.push(noteAt("sheetHidden", where));
      continue;
    }
    try {
      const { grid, formulasWithoutValue } = await sheet.read();
      const resultId = marked.get(position);
      const mark = resultId !== undefined && { ours: true, resultId };
      grids.push({ ...withForm(grid, forms.get(sheet.name)), file, ...mark });
      const [cell] = formulasWithoutValue;
      // The formulas of a form of ours are its checks; whoever saved it without their results left out nothing.
      if (cell === undefined || forms.has(sheet.name)) continue;
      const found = { count: formulasWithoutValue.length, cells: formulasWithoutValue.slice(0, cellsNamed) };
      diagnostics.push(warningAt("formulaWithoutValue", { ...where, cell }, found));
    } catch (problem) {
      if (!(problem instanceof FileProblem) || problem.code === "fileDamaged") throw problem;
      diagnostics.push(errorAt(problem.code, where, problem.params));
    }
  }
  return { grids, diagnostics };
}
