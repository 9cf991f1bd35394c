// The sheets of an opened workbook to grids, each with what was found on it.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt, noteAt, warningAt } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { markName } from "../mark.js";
import { formMarks, withForm } from "./form-marks.js";
import { maximumSheets } from "./limits.js";
import type { OpenedWorkbook } from "./open-workbook.js";
import { FileProblem } from "./problem.js";
import { sheetGrid, withHidden } from "./sheet-grid.js";

/** How many cells a finding about formulas names. */
const cellsNamed = 5;

/** What the sheets of a workbook give. */
export interface SheetsRead {
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The sheets of an opened workbook, one after another; `pause` is called between them. */
export async function readSheets(
  { book, notes, formats }: OpenedWorkbook,
  file: string,
  pause: (done: number, total: number) => Promise<void>,
): Promise<SheetsRead> {
  const names = book.SheetNames;
  if (names.length > maximumSheets) throw new FileProblem("tooManySheets", { count: names.length });
  const marked = new Set(
    (book.Workbook?.Names ?? []).filter(({ Name }) => Name === markName).map(({ Sheet }) => Sheet),
  );
  const forms = formMarks(book.Workbook?.Names ?? [], names);
  const grids: Grid[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let position = 0; position < names.length; position++) {
    const sheet = names[position] ?? "";
    const content = book.Sheets[sheet];
    await pause(position, names.length);
    if (content === undefined || (content["!type"] ?? "sheet") !== "sheet") continue;
    if ((book.Workbook?.Sheets?.[position]?.Hidden ?? 0) !== 0) {
      diagnostics.push(noteAt("sheetHidden", { file, sheet }));
      continue;
    }
    try {
      const found = notes(sheet, content);
      const grid = withForm(withHidden(sheetGrid(content, sheet, formats), found), forms.get(sheet));
      grids.push({ ...grid, file, ...(marked.has(position) && { ours: true }) });
      const first = found.formulasWithoutValue[0];
      if (first !== undefined)
        diagnostics.push(
          warningAt(
            "formulaWithoutValue",
            { file, sheet, cell: first },
            {
              count: found.formulasWithoutValue.length,
              cells: found.formulasWithoutValue.slice(0, cellsNamed),
            },
          ),
        );
    } catch (problem) {
      if (!(problem instanceof FileProblem)) throw problem;
      diagnostics.push(errorAt(problem.code, { file, sheet }, problem.params));
    }
  }
  return { grids, diagnostics };
}
